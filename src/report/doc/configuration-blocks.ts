import type { DocConfiguration, DocKey } from '../model.ts';
import { visibleValue } from '../visible-text.ts';
import { type Block, coded, type Line, plain, tableOf } from './block.ts';

const HEADERS = ['Name', 'Type', 'Default', 'Required', 'Description'];

/** A heading with the place of the schema, and the settings. */
export function configurationBlocks({ name, schema, ref, problem, keys }: DocConfiguration): Block[] {
  const where = ref ?? schema;
  return [
    { kind: 'heading', level: 3, line: plain(name) },
    ...(where === undefined
      ? []
      : [{ kind: 'paragraph', line: [...plain('Described by '), ...coded(where)] } as const]),
    ...(problem === undefined ? [] : [{ kind: 'paragraph', line: plain(`Settings unknown: ${problem}`) } as const]),
    ...tableOf(HEADERS, keys.map(keyRow)),
  ];
}

function keyRow(key: DocKey): Line[] {
  const { path, type, required, default: standard } = key;
  return [
    coded(path),
    plain(type),
    standard === undefined ? [] : coded(visibleValue(standard)),
    plain(required ? 'yes' : 'no'),
    descriptionOf(key),
  ];
}

function descriptionOf({ description, allowed }: DocKey): Line {
  if (allowed === undefined || allowed.length === 0) return plain(description);
  const values = allowed.flatMap((value, index) => [...plain(index === 0 ? '' : ', '), ...coded(visibleValue(value))]);
  return [...plain(description === undefined ? 'One of ' : `${description} One of `), ...values, ...plain('.')];
}
