import type { DocReport } from '../doc-model.ts';
import { shortReference } from '../short-reference.ts';
import { type Arrow, type Block, coded, type Line, plain, tableOf } from './block.ts';
import { neighbourLine } from './neighbour-line.ts';

/** More arrows than this on one side make no picture that anybody could read. */
const MAX_ARROWS = 40;

/** What the contract needs, as a table and as a picture with what needs it. */
export function dependencyBlocks(report: DocReport): readonly Block[] {
  const { dependencies, dependents = [] } = report;
  if (dependencies.length === 0) return [];
  const isLinked = dependencies.some(({ resolved }) => resolved !== undefined);
  const headers = ['Dependency', 'Compatibility', 'Required', ...(isLinked ? ['Leads to'] : [])];
  return [
    ...tableOf(
      headers,
      dependencies.map((dependency) => dependencyRow(dependency, isLinked)),
    ),
    ...pictureBlocks(report, dependents, dependencies),
  ];
}

/** What needs the contract, where that is known. */
export function dependentBlocks(report: DocReport): readonly Block[] {
  const { dependencies, dependents = [] } = report;
  const rows = dependents.map((dependent) => [
    neighbourLine(dependent),
    plain(dependent.kind),
    coded(dependent.compatibility),
    plain(dependent.required === undefined ? undefined : yesOrNo(dependent.required)),
  ]);
  const picture = dependencies.length === 0 ? pictureBlocks(report, dependents, []) : [];
  return [...tableOf(['Service', 'As', 'Compatibility', 'Required'], rows), ...picture];
}

type Dependency = DocReport['dependencies'][number];
type Dependent = NonNullable<DocReport['dependents']>[number];

function dependencyRow({ name, ref, compatibility, required, resolved }: Dependency, isLinked: boolean): Line[] {
  const label: Line = name === undefined ? [] : plain(`${name}: `);
  return [
    [...label, ...coded(ref)],
    coded(compatibility),
    plain(yesOrNo(required)),
    ...(isLinked ? [neighbourLine(resolved)] : []),
  ];
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function pictureBlocks(
  { name, version }: DocReport,
  dependents: readonly Dependent[],
  dependencies: readonly Dependency[],
): readonly Block[] {
  if (dependents.length + dependencies.length === 0) return [];
  const incoming = dependents.map((one): Arrow => {
    return { name: `${one.name}@${one.version}`, range: one.compatibility ?? one.kind, required: one.required ?? true };
  });
  const outgoing = dependencies.map(({ ref, compatibility, required, resolved }): Arrow => {
    const target = resolved === undefined ? shortReference(ref) : `${resolved.name}@${resolved.version}`;
    return { name: target, range: compatibility, required };
  });
  const isCut = Math.max(incoming.length, outgoing.length) > MAX_ARROWS;
  const note = `The picture shows the first ${MAX_ARROWS} on each side.`;
  return [
    {
      kind: 'picture',
      title: pictureTitle(name, incoming, outgoing),
      name: `${name}@${version}`,
      incoming: incoming.slice(0, MAX_ARROWS),
      outgoing: outgoing.slice(0, MAX_ARROWS),
    },
    ...(isCut ? [{ kind: 'note', line: plain(note) } as const] : []),
  ];
}

function pictureTitle(name: string, incoming: readonly Arrow[], outgoing: readonly Arrow[]): string {
  const needs = outgoing.length === 0 ? '' : ` depends on ${namesOf(outgoing)}`;
  const usedBy = incoming.length === 0 ? '' : `${needs === '' ? '' : ' and'} is used by ${namesOf(incoming)}`;
  return `${name}${needs}${usedBy}`;
}

function namesOf(arrows: readonly Arrow[]): string {
  const names = arrows.slice(0, MAX_ARROWS).map(({ name }) => name);
  return names.join(', ');
}
