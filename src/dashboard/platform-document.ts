import type { Exploration } from '../app/index.ts';
import { SCHEMA_VERSION } from '../report/index.ts';
import { listEdges } from './edges.ts';
import type { PlatformDocument } from './model.ts';
import { listOwners } from './owners.ts';
import { listFindings } from './platform-findings.ts';
import { layoutPlatform } from './platform-layout.ts';
import { describeService, type NamedService } from './services.ts';

/**
 * The overview of a platform. The same platform gives the same document.
 *
 * @param sources what was asked for; nothing for the workspace
 * @param last an older overview; a graph that is the same is not laid out again
 */
export function createPlatformDocument(
  exploration: Exploration,
  services: readonly NamedService[],
  sources: readonly string[],
  last?: PlatformDocument,
): PlatformDocument {
  const { platform } = exploration;
  const ids = new Map(services.map(({ contractKey, id }) => [contractKey, id]));
  const roots = platform.roots.flatMap((key) => ids.get(key) ?? []);
  const links = listEdges(exploration, services);
  return {
    schemaVersion: SCHEMA_VERSION,
    title: titleOf(platform.graphs.map(({ root }) => root.name)),
    sources,
    roots,
    services: services.map(describeService),
    missing: links.missing,
    edges: links.edges,
    ...layoutPlatform(
      services.map(({ id }) => id),
      links.missing.length,
      links.edges,
      roots,
      last,
    ),
    owners: listOwners(services),
    findings: listFindings(exploration, services, links.edges, links.missing),
    diffsOnDemand: false,
  };
}

function titleOf([first = 'Nothing', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
