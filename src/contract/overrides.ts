import { AppError, type DocumentPath, type Files, isJsonObject } from '../base/index.ts';
import { decodeText, editYaml, parseDocument, type YamlEdit } from '../document/index.ts';
import { CONTRACT_FILE } from './read-contract.ts';

/** A file given with `--values`. */
export interface ValuesFile {
  readonly file: string;
  readonly content: Uint8Array;
}

/** What a command line changes in a contract before it is read: value files in order, then single values in order. */
export interface Overrides {
  readonly values: readonly ValuesFile[];
  /**
   * Texts of the form `path=value`, `scaling.min=2`, `interfaces[0].port=8080`. A value is a number or a boolean where it
   * reads as one, but where a text stands it stays a text: `service.version=1.2`.
   */
  readonly set: readonly string[];
}

/**
 * The files of a bundle with another `pacto.yaml`. Maps of value files are merged deep, everything else replaces.
 * A contract that cannot be read is left as it is; reading it says why.
 *
 * @throws AppError `USAGE` for a value that cannot be set, `CONFIGURATION` for a value file that cannot be read
 */
export function applyOverrides(files: Files, overrides: Overrides): Files {
  if (overrides.values.length === 0 && overrides.set.length === 0) return files;
  const content = Object.hasOwn(files, CONTRACT_FILE) ? files[CONTRACT_FILE] : undefined;
  const text = content === undefined ? undefined : decodeText(content);
  if (typeof text !== 'string' || parseDocument(CONTRACT_FILE, text).root === undefined) return files;
  const edits = [...overrides.values.flatMap(readValues), ...overrides.set.map(parseSet)];
  const edited = editYaml(text, edits);
  if (edited.text === undefined) {
    throw new AppError('USAGE', `an override cannot be applied: ${edited.problem}`, {
      hint: 'Overrides make missing maps, but lists and their items must be in the contract.',
    });
  }
  return { ...files, [CONTRACT_FILE]: edited.text };
}

function readValues({ file, content }: ValuesFile): YamlEdit[] {
  const { root, problem } = parseDocument(file, content);
  if (root?.value === null) return [];
  if (root?.isMap) return flatten([], root.value);
  const line = problem === undefined ? '' : `:${problem.range.start.line}`;
  throw new AppError('CONFIGURATION', `${file}${line}: ${problem?.message ?? 'must be a map of values'}`);
}

function flatten(path: DocumentPath, value: unknown): YamlEdit[] {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => flatten([...path, name], inner));
}

/** Splits at the first `=`; the path has names, joined by dots, and indexes in brackets. */
function parseSet(text: string): YamlEdit {
  const equals = text.indexOf('=');
  const path = text.slice(0, Math.max(0, equals));
  if (!/^[^.[\]=]+(\[\d+\])*(\.[^.[\]=]+(\[\d+\])*)*$/.test(path)) {
    throw new AppError('USAGE', `--set ${text} is not PATH=VALUE`, {
      hint: 'Example: --set service.version=1.2.0 or --set interfaces[0].port=8080.',
    });
  }
  const parts = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
  const written = text.slice(equals + 1);
  return { path: parts, value: readScalar(written), overText: written };
}

/** Whole numbers, other numbers, booleans, texts: in this order. Versions such as 1.2.0 are texts. */
function readScalar(text: string): unknown {
  if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  if (/^[+-]?(\d+\.\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}
