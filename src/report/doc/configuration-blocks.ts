import type { DocConfiguration, DocKey } from '../doc-model.ts';
import { visibleValue } from '../visible-text.ts';
import { type Block, coded, heading, type Line, plain, tableOf } from './block.ts';
import { neighbourLine } from './neighbour-line.ts';

/** The columns of a table of settings; some are there only when a setting has something to say in them. */
const COLUMNS: readonly { readonly header: string; readonly cell: (key: DocKey) => Line; readonly isRare?: true }[] = [
  { header: 'Name', cell: ({ path }) => coded(path) },
  { header: 'Type', cell: ({ type }) => plain(type) },
  { header: 'Required', cell: ({ required }) => plain(required ? 'yes' : 'no') },
  { header: 'Default', cell: (key) => valueLine(key.default) },
  { header: 'Value', cell: ({ value }) => valueLine(value), isRare: true },
  { header: 'Allowed', cell: allowedLine, isRare: true },
  { header: 'Description', cell: descriptionLine },
];

/** A heading with the place of the schema, and the settings. */
export function configurationBlocks({ name, schema, ref, resolved, problem, keys }: DocConfiguration): Block[] {
  const where = ref ?? schema;
  const known = keys.length === 0 ? 'Settings unknown' : 'Not all settings are known';
  const columns = COLUMNS.filter(({ cell, isRare }) => isRare !== true || keys.some((key) => cell(key).length > 0));
  const rows = keys.map((key) => columns.map(({ cell }) => cell(key)));
  return [
    heading(3, plain(name)),
    ...(where === undefined ? [] : [{ kind: 'note', line: describedBy(where, resolved) } as const]),
    ...(problem === undefined ? [] : [{ kind: 'problem', line: plain(`${known}: ${problem}`) } as const]),
    ...tableOf(
      columns.map(({ header }) => header),
      rows,
    ),
  ];
}

function describedBy(where: string, resolved: DocConfiguration['resolved']): Line {
  const found = neighbourLine(resolved);
  return [...plain('Described by '), ...coded(where), ...(found.length === 0 ? [] : [...plain(': '), ...found])];
}

function descriptionLine({ description, deprecated }: DocKey): Line {
  return plain(
    [...(deprecated === true ? ['(deprecated)'] : []), ...(description === undefined ? [] : [description])].join(' '),
  );
}

function valueLine(value: unknown): Line {
  return value === undefined ? [] : coded(visibleValue(value));
}

/** The only values it takes, and what else limits them. */
function allowedLine({ allowed = [], limits = [] }: DocKey): Line {
  const parts = [...allowed.map((value) => coded(visibleValue(value))), ...limits.map(plain)];
  return parts.flatMap((line, index) => (index === 0 ? line : [...plain(', '), ...line]));
}
