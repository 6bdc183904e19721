import type { Exploration } from '../app/index.ts';
import { compareText, type Finding } from '../base/index.ts';
import type { MissingService, PlatformEdge, PlatformFinding } from './model.ts';
import type { NamedService } from './services.ts';
import { shorten } from './shorten.ts';

/** Findings of one bundle that the overview lists. */
const MOST_FINDINGS = 100;

const SEVERITY_ORDER: Readonly<Record<PlatformFinding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** Everything that is wrong with a platform, the most serious first, then in the order of the services. */
export function listFindings(
  exploration: Exploration,
  services: readonly NamedService[],
  edges: readonly PlatformEdge[],
  missing: readonly MissingService[],
): readonly PlatformFinding[] {
  const { platform, findings, workspaceFindings, withoutFolder } = exploration;
  const all = [
    ...platform.unreadable.map(({ source, message }) => unreadable(source, message)),
    ...workspaceFindings.map((finding) => ofBundle(finding, [])),
    ...services.flatMap(({ contractKey, id }) => ofService(findings.get(contractKey) ?? [], id)),
    ...edges.flatMap((edge) => ofEdge(edge, missing)),
    ...listCycles(exploration),
    ...listConflicts(services),
  ];
  return all
    .map((finding) => ({ ...finding, message: shorten(withoutFolder(finding.message)) }))
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

function unreadable(source: string, message: string): PlatformFinding {
  return { kind: 'unreadable', severity: 'error', message: `${source}: ${message}`, services: [] };
}

/** The first findings of a bundle, which are the most serious, and how many there are besides. */
function ofService(findings: readonly Finding[] | string, id: string): PlatformFinding[] {
  if (typeof findings === 'string') {
    const message = `not validated: ${findings}`;
    return [{ kind: 'validation', severity: 'warning', message, services: [id] }];
  }
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => ofBundle(finding, [id]));
  const next = findings[MOST_FINDINGS];
  if (next === undefined) return shown;
  const message = `${findings.length - MOST_FINDINGS} more findings; pacto validate lists them`;
  return [...shown, { kind: 'validation', severity: next.severity, message, services: [id] }];
}

function ofBundle(finding: Finding, services: readonly string[]): PlatformFinding {
  const { rule, severity, message, fix, path, file, range } = finding;
  return {
    kind: 'validation',
    severity,
    rule,
    message,
    ...(fix === undefined ? {} : { fix }),
    services,
    ...(path === '' ? {} : { path }),
    ...(file === undefined ? {} : { file }),
    ...(range === undefined ? {} : { range }),
  };
}

function ofEdge(
  { from, to, missing: place, ref, compatibility, required, outside }: PlatformEdge,
  missing: readonly MissingService[],
): PlatformFinding[] {
  if (place !== undefined) {
    const message = `${from} needs ${ref}: ${missing[place]?.error ?? 'not resolved'}`;
    return [{ kind: 'unresolved', severity: required ? 'error' : 'warning', message, services: [from] }];
  }
  if (outside === undefined || to === undefined) return [];
  const message = `${from} names ${ref}, which its range ${compatibility} does not admit`;
  return [{ kind: 'outside', severity: 'warning', message, services: [from, to] }];
}

/** Each circle once, from whichever root it was seen. */
function listCycles({ platform }: Exploration): PlatformFinding[] {
  const more = platform.graphs.reduce((sum, { moreCycles = 0 }) => sum + moreCycles, 0);
  const cycles = new Map(
    platform.graphs.flatMap(({ cycles }) => cycles.map((cycle) => [JSON.stringify(cycle), cycle])),
  );
  const found = [...cycles.values()].map(
    (cycle): PlatformFinding => ({
      kind: 'cycle',
      severity: 'warning',
      message: `services need each other: ${cycle.join(' → ')}`,
      services: cycle.slice(0, -1),
    }),
  );
  if (more === 0) return found;
  const message = `${more} more dependencies close a circle`;
  return [...found, { kind: 'cycle', severity: 'warning', message, services: [] }];
}

function listConflicts(services: readonly NamedService[]): PlatformFinding[] {
  const byName = new Map<string, NamedService[]>();
  for (const service of services) {
    byName.set(service.contract.name, [...(byName.get(service.contract.name) ?? []), service]);
  }
  return [...byName]
    .map(([name, same]) => ({ name, same, versions: new Set(same.map(({ contract }) => contract.version)) }))
    .filter(({ versions }) => versions.size > 1)
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, same, versions }) => ({
      kind: 'conflict',
      severity: 'warning',
      message: `${name} is in use in several versions: ${[...versions].join(', ')}`,
      services: same.map(({ id }) => id),
    }));
}
