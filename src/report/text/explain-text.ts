import type { ExplainReport } from '../model.ts';
import { scalingText } from '../scaling-text.ts';
import { visibleText } from '../visible-text.ts';

/** What a contract says, section by section; upstream's layout, which leaves out configurations and policies. */
export function renderExplainText(report: ExplainReport): string[] {
  const sections = [
    serviceLines(report),
    runtimeLines(report.runtime),
    listLines('Interfaces', report.interfaces.map(interfaceLine)),
    listLines('Dependencies', report.dependencies.map(dependencyLine)),
    scalingLines(report.scaling),
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])).map(visibleText);
}

function serviceLines(report: ExplainReport): string[] {
  return [
    `Service: ${report.name}@${report.version}`,
    ...labelled('Owner', report.owner),
    `Pacto Version: ${report.pactoVersion}`,
  ];
}

function runtimeLines(runtime: ExplainReport['runtime']): string[] {
  const { scope, durability } = runtime?.persistence ?? {};
  const persistence = [scope, durability].filter((part) => part !== undefined).join('/');
  const lines = [
    ...labelled('Workload', runtime?.workload),
    ...labelled('State', runtime?.state),
    ...labelled('Persistence', persistence === '' ? undefined : persistence),
    ...labelled('Data Criticality', runtime?.dataCriticality),
  ];
  return lines.length === 0 ? [] : ['Runtime:', ...lines.map((line) => `  ${line}`)];
}

function interfaceLine({ name, type, port, visibility }: ExplainReport['interfaces'][number]): string {
  return `${name} (${[type, ...(port === undefined ? [] : [`port ${port}`]), visibility].join(', ')})`;
}

function dependencyLine({ ref, compatibility, required }: ExplainReport['dependencies'][number]): string {
  return `${ref} (${compatibility}, ${required ? 'required' : 'optional'})`;
}

function scalingLines(scaling: ExplainReport['scaling']): string[] {
  return labelled('Scaling', scalingText(scaling));
}

function listLines(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title} (${items.length}):`, ...items.map((item) => `  - ${item}`)];
}

function labelled(label: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${label}: ${value}`];
}
