import { layoutGraph } from '../../../src/dashboard/layout/layout-graph.ts';
import type { PlatformDocument, PlatformEdge, PlatformService } from '../../../src/dashboard/model.ts';
import { createPlatform, type Platform } from '../../../src/dashboard/ui/state/platform.ts';

/** A service of version 1.0.0 with nothing but its name. */
export function service(name: string, more: Partial<PlatformService> = {}): PlatformService {
  return {
    id: `${name}@1.0.0`,
    key: `${name}@1.0.0`,
    name,
    version: '1.0.0',
    source: `oci://example.com/${name}:1.0.0`,
    visibility: 'internal',
    interfaces: [],
    configurations: [],
    policies: [],
    history: name,
    ...more,
  };
}

/** That one service of {@link service} needs another. */
export function dependency(from: string, to: string, more: Partial<PlatformEdge> = {}): PlatformEdge {
  return {
    from: `${from}@1.0.0`,
    to: `${to}@1.0.0`,
    kind: 'dependency',
    ref: `oci://example.com/${to}`,
    compatibility: '^1.0.0',
    required: true,
    ...more,
  };
}

/** A platform of given parts, laid out. */
export function platformOf(parts: Partial<PlatformDocument>): Platform {
  const { services = [], edges = [], missing = [] } = parts;
  const indexOf = (edge: PlatformEdge): number => {
    if (edge.to === undefined) return services.length + (edge.missing ?? 0);
    return services.findIndex(({ id }) => id === edge.to);
  };
  const pairs = edges.map((edge) => [services.findIndex(({ id }) => id === edge.from), indexOf(edge)] as const);
  return createPlatform({
    schemaVersion: 1,
    title: 'sample',
    sources: [],
    roots: [],
    services,
    missing,
    edges,
    layout: layoutGraph(services.length + missing.length, pairs),
    owners: [],
    findings: [],
    diffsOnDemand: true,
    ...parts,
  });
}
