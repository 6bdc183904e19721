import type { DocReport } from '../doc-model.ts';
import { scalingText } from '../scaling-text.ts';
import { coded, type Fact, type Line, plain } from './block.ts';
import { resolveAddress } from './page/resolve-link.ts';

/** Who answers for the contract, and which one it is. */
export function summaryFacts(report: DocReport): readonly Fact[] {
  return [
    ['Owner', plain(report.owner)],
    ['Responsible', plain(report.responsible)],
    ...report.contacts.map(contactFact),
    ['Version', coded(report.version)],
    ['Source', coded(report.source)],
    ['Digest', coded(report.digest)],
    ['Content digest', coded(report.contentDigest)],
    ['Pacto version', coded(report.pactoVersion)],
  ];
}

/** A way to reach the owner; addresses can be followed. */
function contactFact({ type, value, purpose }: DocReport['contacts'][number]): Fact {
  const to = resolveAddress(type === 'email' ? `mailto:${value}` : value);
  const line = to === undefined ? plain(value) : [{ kind: 'link', line: plain(value), to } as const];
  return ['Contact', [...line, ...plain(` (${joined(type, purpose)})`)]];
}

/** How the service runs. */
export function runtimeFacts({ runtime, scaling, image, chart }: DocReport): readonly Fact[] {
  const { persistence, lifecycle, health, metrics } = runtime ?? {};
  const seconds = lifecycle?.gracefulShutdownSeconds;
  return [
    ['Workload', plain(runtime?.workload)],
    ['State', plain(runtime?.state)],
    ['Persistence', plain(joined(persistence?.scope, persistence?.durability))],
    ['Data criticality', plain(runtime?.dataCriticality)],
    ['Copies', plain(scalingText(scaling))],
    ['Upgrade', plain(lifecycle?.upgradeStrategy)],
    ['Graceful shutdown', plain(seconds === undefined ? undefined : `${seconds} s`)],
    ['Health', probeLine(health)],
    ['Metrics', probeLine(metrics)],
    ['Image', coded(image)],
    ['Chart', coded(chart)],
  ];
}

interface Probe {
  readonly interface?: string;
  readonly path?: string;
  readonly initialDelaySeconds?: number;
}

function probeLine(probe: Probe | undefined): Line {
  if (probe === undefined) return [];
  const { interface: name, path, initialDelaySeconds: delay } = probe;
  return [
    ...coded(path),
    ...plain(path === undefined || name === undefined ? undefined : ' on '),
    ...plain(name),
    ...plain(delay === undefined ? undefined : `, first after ${delay} s`),
  ];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
