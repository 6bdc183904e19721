import type { DocReport } from '../model.ts';
import { scalingText } from '../scaling-text.ts';
import { coded, type Line, plain } from './block.ts';

/** The facts a reader asks for first, each with its label; unknown ones are left out. */
export function summaryRows(report: DocReport): (readonly Line[])[] {
  const { runtime } = report;
  const { scope, durability } = runtime?.persistence ?? {};
  const persistence = [scope, durability].filter((part) => part !== undefined).join(', ');
  const rows: readonly (readonly [string, Line])[] = [
    ['Owner', plain(report.owner)],
    ['Version', coded(report.version)],
    ['Workload', plain(runtime?.workload)],
    ['State', plain(runtime?.state)],
    ['Persistence', plain(persistence)],
    ['Data criticality', plain(runtime?.dataCriticality)],
    ['Copies', plain(scalingText(report.scaling))],
    ['Image', coded(report.image)],
    ['Chart', coded(report.chart)],
    ...report.contacts.map(contactRow),
    ['Source', coded(report.source)],
    ['Digest', coded(report.digest)],
    ['Pacto version', coded(report.pactoVersion)],
  ];
  return rows.filter(([, line]) => line.length > 0).map(([label, line]) => [plain(label), line]);
}

function contactRow({ type, value, purpose }: DocReport['contacts'][number]): [string, Line] {
  return ['Contact', plain(`${value} (${[type, purpose].filter((part) => part !== undefined).join(', ')})`)];
}
