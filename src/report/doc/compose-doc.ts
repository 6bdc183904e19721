import type { DocReport } from '../doc-model.ts';
import { type Block, coded, factsOf, heading, type Line, plain, section, tableOf } from './block.ts';
import { configurationBlocks } from './configuration-blocks.ts';
import { dependencyBlocks, dependentBlocks } from './dependency-blocks.ts';
import { type IdentifiedBlocks, identifyHeadings } from './identify-headings.ts';
import { interfaceBlocks } from './interface-blocks.ts';
import { metadataFacts } from './metadata-facts.ts';
import { neighbourLine } from './neighbour-line.ts';
import { pageBlocks } from './page-blocks.ts';
import { runtimeFacts, summaryFacts } from './summary-facts.ts';

/** The documentation of a contract, ready to be written in any format. */
export interface ComposedDoc extends IdentifiedBlocks {
  readonly title: string;
}

/** Puts the documentation of a contract together; parts with nothing to say are left out. */
export function composeDoc(report: DocReport): ComposedDoc {
  const title = `${report.name} ${report.version}`;
  const blocks: readonly Block[] = [
    heading(1, plain(title)),
    ...factsOf(summaryFacts(report)),
    ...section('Interfaces', report.interfaces.flatMap(interfaceBlocks)),
    ...section('Configuration', report.configurations.flatMap(configurationBlocks)),
    ...section('Dependencies', dependencyBlocks(report)),
    ...section('Used by', dependentBlocks(report)),
    ...section('Runtime', factsOf(runtimeFacts(report))),
    ...section('Policies', policyBlocks(report.policies)),
    ...section('Metadata', factsOf(metadataFacts(report.metadata))),
    ...section('Documents', pageBlocks(report.documents)),
  ];
  return { title, ...identifyHeadings(blocks) };
}

function policyBlocks(policies: DocReport['policies']): readonly Block[] {
  const isLinked = policies.some(({ resolved }) => resolved !== undefined);
  const rows = policies.map(({ name, schema, ref, resolved }): Line[] => {
    return [plain(name), coded(schema ?? ref), ...(isLinked ? [neighbourLine(resolved)] : [])];
  });
  return tableOf(['Policy', 'Where', ...(isLinked ? ['Leads to'] : [])], rows);
}
