import type { Exploration } from '../app/index.ts';
import { linksOf, type ResolvedLink } from '../graph/index.ts';
import type { MissingService, PlatformEdge } from './model.ts';
import type { NamedService } from './services.ts';

/** Who needs whom, and what nothing was found for. */
export interface PlatformEdges {
  readonly edges: readonly PlatformEdge[];
  readonly missing: readonly MissingService[];
}

/** Lists the dependencies and references of all services, in their order. */
export function listEdges({ platform, withoutFolder }: Exploration, services: readonly NamedService[]): PlatformEdges {
  const ids = new Map(services.map(({ contractKey, id }) => [contractKey, id]));
  const missing: MissingService[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ ref, compatibility, error = 'not resolved', failed }: ResolvedLink): number => {
    const text = JSON.stringify([ref, compatibility, error]);
    const place =
      places.get(text) ??
      missing.push({ ref, error: withoutFolder(error), ...(failed === undefined ? {} : { failed }) }) - 1;
    places.set(text, place);
    return place;
  };
  const edges = services.flatMap(({ contractKey, id }) => {
    const contract = platform.reached.get(contractKey);
    return (contract === undefined ? [] : linksOf(contract)).map((link): PlatformEdge => {
      const { kind, ref, compatibility, required, outside } = link;
      const to = link.key === undefined ? undefined : ids.get(link.key);
      return {
        from: id,
        ...(to === undefined ? { missing: placeOf(link) } : { to }),
        kind,
        ref,
        compatibility,
        required,
        ...(outside === undefined ? {} : { outside }),
      };
    });
  });
  return { edges, missing };
}
