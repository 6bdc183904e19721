import { drawDependencies } from '../diagram/graph-drawing.ts';
import { mermaidLines } from '../diagram/mermaid.ts';
import type { DocReport } from '../model.ts';
import { type Block, coded, type Line, plain, section, tableOf } from './block.ts';
import { configurationBlocks } from './configuration-blocks.ts';
import { interfaceBlocks } from './interface-blocks.ts';
import { summaryRows } from './summary-rows.ts';

/** The documentation of a contract, part by part; parts with nothing to say are left out. */
export function docBlocks(report: DocReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, line: plain(`${report.name} ${report.version}`) },
    ...tableOf(['Fact', 'Value'], summaryRows(report)),
    ...section('Interfaces', report.interfaces.flatMap(interfaceBlocks)),
    ...section('Configuration', report.configurations.flatMap(configurationBlocks)),
    ...section('Dependencies', dependencyBlocks(report)),
    ...section('Policies', tableOf(['Policy', 'Where'], report.policies.map(policyRow))),
    ...section('Documents', listOf(report.documents.map(documentLine))),
  ];
}

function dependencyBlocks(report: DocReport): readonly Block[] {
  const { dependencies } = report;
  if (dependencies.length === 0) return [];
  return [
    ...tableOf(['Dependency', 'Compatibility', 'Required'], dependencies.map(dependencyRow)),
    { kind: 'mermaid', lines: mermaidLines(drawDependencies(report)) },
  ];
}

function dependencyRow({ name, ref, compatibility, required }: DocReport['dependencies'][number]): Line[] {
  const label: Line = name === undefined ? [] : plain(`${name}: `);
  return [[...label, ...coded(ref)], coded(compatibility), plain(required ? 'yes' : 'no')];
}

function policyRow({ name, schema, ref }: DocReport['policies'][number]): Line[] {
  return [plain(name), coded(schema ?? ref)];
}

function documentLine({ path, title }: DocReport['documents'][number]): Line {
  return [...coded(path), ...plain(title === undefined ? undefined : `: ${title}`)];
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
