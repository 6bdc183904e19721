import { AppError, CLASSIFICATIONS, nearestName } from '../base/index.ts';
import type { RuleOverride } from '../diff/index.ts';
import { type DocumentNode, parseDocument } from '../document/index.ts';
import { listRules } from '../rules/index.ts';
import { FAIL_ON, type FailOn, type Waiver } from '../verdict/index.ts';
import { ConfigurationProblems } from './configuration-problems.ts';
import { mirrorProblem } from './mirrors.ts';

/** When a pull request gets a comment. */
export const COMMENT_MODES = ['always', 'changes', 'on-failure', 'never'] as const;

/** What a repository settles in its `pacto.config.yaml`; every part may be absent. */
export interface Configuration {
  /** Registry base as written. */
  readonly registry?: string;
  /** Prefixes of references → what to read and write instead, as written. */
  readonly mirrors: ReadonlyMap<string, string>;
  /** Folders or globs; empty for discovery. */
  readonly bundles: readonly string[];
  readonly failOn?: FailOn;
  readonly rules: ReadonlyMap<string, RuleOverride>;
  readonly waivers: readonly Waiver[];
  readonly comment?: (typeof COMMENT_MODES)[number];
}

/** The configuration of a repository that has no file. */
export const EMPTY_CONFIGURATION: Configuration = {
  mirrors: new Map(),
  bundles: [],
  rules: new Map(),
  waivers: [],
};

const KEYS = ['registry', 'mirrors', 'bundles', 'fail-on', 'rules', 'waivers', 'comment'];
const WAIVER_KEYS = ['fingerprint', 'service', 'reason', 'expires'];

/**
 * Reads a configuration file. Unknown keys, unknown rules and expired waivers are mistakes: a typo must not quietly
 * turn a gate off.
 *
 * @param today YYYY-MM-DD, for the expiry of waivers
 * @throws AppError `CONFIGURATION` that lists every mistake with its place
 */
export function readConfiguration(file: string, content: Uint8Array | string, today: string): Configuration {
  const { configuration, problems } = readConfigurationParts(file, content, today);
  if (problems.length === 0) return configuration;
  throw new AppError('CONFIGURATION', problems.join('\n'), { hint: 'Correct the configuration file.' });
}

/** What can be read of a configuration file. */
export interface ConfigurationParts {
  /** Without everything that is wrong: an expired waiver does not count, a setting with a mistake has its default. */
  readonly configuration: Configuration;
  /** Every mistake, as `FILE:LINE:COLUMN: what is wrong`. */
  readonly problems: readonly string[];
}

/**
 * Reads a configuration file that may have mistakes.
 *
 * @param today YYYY-MM-DD, for the expiry of waivers
 */
export function readConfigurationParts(file: string, content: Uint8Array | string, today: string): ConfigurationParts {
  const problems = new ConfigurationProblems(file);
  const { root, problem } = parseDocument(file, content);
  if (root === undefined) problems.add(problem?.message ?? 'cannot be read', problem?.range.start);
  else if (root.value !== null && !root.isMap) problems.addAt(root, 'must be a map of settings');
  if (root?.isMap !== true) {
    return { configuration: EMPTY_CONFIGURATION, problems: problems.lines };
  }
  for (const name of root.keys()) problems.checkName(root, name, KEYS, 'setting');
  return { configuration: readSettings(root, problems, today), problems: problems.lines };
}

function readSettings(root: DocumentNode, problems: ConfigurationProblems, today: string): Configuration {
  const registry = readText(root.get('registry'), problems);
  const failOn = readChoice(root.get('fail-on'), FAIL_ON, problems);
  const comment = readChoice(root.get('comment'), COMMENT_MODES, problems);
  return {
    ...(registry === undefined ? {} : { registry }),
    mirrors: readMirrors(root.get('mirrors'), problems),
    bundles: readTexts(root.get('bundles'), problems),
    ...(failOn === undefined ? {} : { failOn }),
    rules: readRules(root.get('rules'), problems),
    waivers: readWaivers(root.get('waivers'), problems, today),
    ...(comment === undefined ? {} : { comment }),
  };
}

function readText(node: DocumentNode | undefined, problems: ConfigurationProblems): string | undefined {
  if (node === undefined) return undefined;
  if (node.text !== undefined && node.text !== '') return node.text;
  problems.addAt(node, 'must be a text');
  return undefined;
}

function readTexts(node: DocumentNode | undefined, problems: ConfigurationProblems): string[] {
  if (node === undefined) return [];
  if (!node.isList) problems.addAt(node, 'must be a list of texts');
  return node.items().flatMap((item) => readText(item, problems) ?? []);
}

function readChoice<Choice extends string>(
  node: DocumentNode | undefined,
  choices: readonly Choice[],
  problems: ConfigurationProblems,
): Choice | undefined {
  if (node === undefined) return undefined;
  const found = choices.find((choice) => choice === node.value);
  if (found === undefined) problems.addAt(node, `must be one of ${choices.join(', ')}${suggest(node.text, choices)}`);
  return found;
}

function suggest(text: string | undefined, choices: readonly string[]): string {
  const near = text === undefined ? undefined : nearestName(text, choices);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function readMirrors(node: DocumentNode | undefined, problems: ConfigurationProblems): Map<string, string> {
  if (node !== undefined && !node.isMap) problems.addAt(node, 'must be a map from one prefix of references to another');
  const mirrors = new Map<string, string>();
  for (const [from, to] of node?.entries() ?? []) {
    const text = readText(to, problems);
    if (text === undefined) continue;
    const problem = [from, text].map(mirrorProblem).find((found) => found !== undefined);
    if (problem !== undefined) problems.addAt(to, `prefix and replacement ${problem}`);
    else mirrors.set(from, text);
  }
  return mirrors;
}

function readRules(node: DocumentNode | undefined, problems: ConfigurationProblems): Map<string, RuleOverride> {
  if (node !== undefined && !node.isMap) problems.addAt(node, 'must be a map from rules to classes');
  const known = listRules().flatMap((rule) => (rule.kind === 'change' ? [rule.id] : []));
  const choices = [...CLASSIFICATIONS, 'off'] as const;
  const rules = new Map<string, RuleOverride>();
  for (const [id, value] of node?.entries() ?? []) {
    if (node !== undefined) problems.checkName(node, id, known, 'rule');
    // YAML 1.1 writers emit `off` as a boolean; both spellings mean the same.
    const choice = value.value === false ? 'off' : readChoice(value, choices, problems);
    if (choice !== undefined && known.includes(id)) rules.set(id, choice);
  }
  return rules;
}

function readWaivers(node: DocumentNode | undefined, problems: ConfigurationProblems, today: string): Waiver[] {
  if (node !== undefined && !node.isList) problems.addAt(node, 'must be a list of waivers');
  return (node?.items() ?? []).flatMap((item) => readWaiver(item, problems, today));
}

/** A waiver with any mistake does not count at all. */
function readWaiver(item: DocumentNode, problems: ConfigurationProblems, today: string): Waiver[] {
  const mistakes = problems.lines.length;
  for (const name of item.keys()) problems.checkName(item, name, WAIVER_KEYS, 'key of a waiver');
  const [fingerprint = '', service = '', reason = ''] = ['fingerprint', 'service', 'reason'].map((key) => {
    if (item.get(key) === undefined) problems.addAt(item, `a waiver needs a ${key}`);
    return readText(item.get(key), problems);
  });
  const expires = readExpiry(item.get('expires'), problems, today);
  if (problems.lines.length > mistakes) return [];
  return [{ fingerprint, service, reason, ...(expires === undefined ? {} : { expires }) }];
}

function readExpiry(
  node: DocumentNode | undefined,
  problems: ConfigurationProblems,
  today: string,
): string | undefined {
  if (node === undefined) return undefined;
  const text = node.text ?? '';
  const isDate = isCalendarDate(text);
  if (!isDate) problems.addAt(node, 'must be a date, YYYY-MM-DD');
  else if (text < today) problems.addAt(node, `this waiver expired on ${text}; renew it or remove it`);
  return text;
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
