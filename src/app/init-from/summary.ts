import { compareText } from '../../base/index.ts';
import { IGNORE_FILE } from '../../bundle/index.ts';
import type { CreatedBundle } from '../init-bundle.ts';
import type { Evidence, SkippedFile } from './model.ts';
import type { ContractPlan } from './plan.ts';
import type { SettledContract } from './settle.ts';

/** A contract that was just written for a folder. `files` are those of the bundle. */
export interface ContractFromFolder extends CreatedBundle {
  readonly version: string;
  /** Files that were not there before. */
  readonly written: readonly string[];
  /** What was found, and the place of the contract that it went to. */
  readonly found: readonly { readonly file: string; readonly what: string; readonly path: string }[];
  readonly skipped: readonly SkippedFile[];
  /** Values that no file says. */
  readonly guessed: readonly { readonly path: string; readonly value: string; readonly reason: string }[];
  /** What only a person knows. */
  readonly toFillIn: readonly { readonly path: string; readonly what: string }[];
  /** What else to know. */
  readonly notes: readonly string[];
}

interface Outcome {
  readonly directory: string;
  readonly settled: SettledContract;
  readonly written: readonly string[];
  readonly skipped: readonly SkippedFile[];
  readonly notes: readonly string[];
}

const TO_FILL_IN = [
  { path: 'service.owner', what: 'who answers for the service' },
  { path: 'dependencies', what: 'the services it calls, with the versions that will do' },
  { path: 'runtime', what: 'how it runs and what it keeps' },
];

/** Explains a contract that was written. */
export function summarize({ directory, settled, written, skipped, notes }: Outcome): ContractFromFolder {
  const { plan, parts, files } = settled;
  const fromEnvironment = parts.filter(({ kind }) => kind === 'environment');
  const types = fromEnvironment.map(({ file }) => ({ path: file, what: 'types and required settings' }));
  return {
    name: plan.identity.name.value,
    version: plan.identity.version.value,
    directory,
    files: Object.keys(files)
      .filter((file) => file !== IGNORE_FILE)
      .sort(compareText),
    written,
    found: listFound(plan),
    skipped: [...skipped].sort((a, b) => compareText(a.file, b.file)),
    guessed: listGuessed(plan),
    toFillIn: [...TO_FILL_IN, ...types],
    notes,
  };
}

function listFound({ identity, interfaces, configurations }: ContractPlan): ContractFromFolder['found'] {
  const isOnly = configurations.length === 1;
  return [
    ...fact(identity.name, 'service.name'),
    ...fact(identity.version, 'service.version'),
    ...interfaces.flatMap(({ name, part, port }) => [
      { file: part.source, what: part.label, path: `interfaces[${name}]` },
      ...(port === undefined ? [] : fact(port, `interfaces[${name}].port`)),
    ]),
    ...configurations.map(({ name, part }) => {
      return { file: part.source, what: part.label, path: isOnly ? 'configuration' : `configurations[${name}]` };
    }),
  ];
}

function fact({ value, source }: Evidence<string | number>, path: string): ContractFromFolder['found'] {
  return source === undefined ? [] : [{ file: source, what: String(value), path }];
}

function listGuessed({ identity, interfaces }: ContractPlan): ContractFromFolder['guessed'] {
  return [
    ...guess(identity.name, 'service.name', 'the name of the folder'),
    ...guess(identity.version, 'service.version', 'nothing names a version'),
    ...interfaces.flatMap(({ name, port }) => [
      ...(port === undefined ? [] : guess(port, `interfaces[${name}].port`, 'nothing names a port')),
      { path: `interfaces[${name}].visibility`, value: 'internal', reason: 'nothing says who uses it' },
    ]),
  ];
}

function guess(
  { value, source }: Evidence<string | number>,
  path: string,
  reason: string,
): ContractFromFolder['guessed'] {
  return source === undefined ? [{ path, value: String(value), reason }] : [];
}
