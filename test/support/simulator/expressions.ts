import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

/** Values by the name of their context, `github`, `inputs`, `steps` and so on. */
export interface Contexts {
  readonly [name: string]: unknown;
}

/** What `success()`, `failure()` and `cancelled()` look at; `skipped` is none of them. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

const STATUS_FUNCTIONS: { readonly [name: string]: (status: Status) => boolean } = {
  success: (status) => status === 'success',
  failure: (status) => status === 'failure',
  cancelled: (status) => status === 'cancelled',
  always: () => true,
};

/** Evaluates one expression, without its braces; a context or function that is not there is an error. */
export function evaluate(expression: string, contexts: Contexts, status: Status = 'success'): data.ExpressionData {
  const functions = [...statusFunctions(status), hashFiles(contexts)];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = toData(contexts) as data.Dictionary;
  return new Evaluator(tree, values, new Map(functions.map((item) => [item.name, item]))).evaluate();
}

/** Replaces every expression in a text, or in all texts of a list or map; a lone expression keeps its type. */
export function interpolate(value: unknown, contexts: Contexts): unknown {
  if (typeof value === 'string') return interpolateString(value, contexts);
  if (Array.isArray(value)) return value.map((item) => interpolate(item, contexts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpolate(item, contexts)]));
}

/** The same as a text: null is empty, numbers and booleans are spelled as expressions spell them. */
export function interpolateText(value: unknown, contexts: Contexts): string {
  return toData(interpolate(value ?? null, contexts)).coerceString();
}

/** Decides an `if`; one without a status function asks for `success()` as well. */
export function isConditionMet(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = String(condition ?? '').trim();
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() ?? text;
  if (expression === '') return status === 'success';
  if (!namesStatus(expression) && status !== 'success') return false;
  return truthy(evaluate(expression, contexts, status));
}

function namesStatus(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex();
  return tokens.some(
    ({ lexeme }, index) => Object.hasOwn(STATUS_FUNCTIONS, lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  );
}

function statusFunctions(status: Status): FunctionDefinition[] {
  return Object.entries(STATUS_FUNCTIONS).map(([name, decide]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(decide(status)),
  }));
}

/** `hashFiles` over the workspace; nothing found is an empty text. */
function hashFiles(contexts: Contexts): FunctionDefinition {
  const { workspace = '' } = (contexts.github ?? {}) as { workspace?: string };
  const call = (...patterns: data.ExpressionData[]) => {
    const globs = patterns.map((pattern) => toRegExp(pattern.coerceString()));
    const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' })
      .filter((path) => globs.some((glob) => glob.test(path)) && statSync(join(workspace, path)).isFile())
      .sort();
    const hash = createHash('sha256');
    for (const file of files)
      hash.update(
        createHash('sha256')
          .update(readFileSync(join(workspace, file)))
          .digest(),
      );
    return new data.StringData(files.length === 0 ? '' : hash.digest('hex'));
  };
  return { name: 'hashfiles', minArgs: 1, maxArgs: 255, call };
}

function toRegExp(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/?|\*)/).map((part) => {
    if (part.startsWith('**')) return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

function interpolateString(text: string, contexts: Contexts): unknown {
  const parts = splitExpressions(text);
  const values = parts.map((part) => (part.isExpression ? evaluate(part.text, contexts) : part.text));
  const [only] = values;
  if (values.length === 1 && typeof only === 'object') return fromData(only);
  return values.map((value) => (typeof value === 'string' ? value : value.coerceString())).join('');
}

/** Cuts a text at its expressions; braces inside of quotes do not end one. */
function splitExpressions(text: string): { readonly isExpression: boolean; readonly text: string }[] {
  return text
    .split(/(\$\{\{(?:[^'}]|'[^']*'|\}(?!\}))*\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const isExpression = part.startsWith('${{') && part.endsWith('}}');
      return { isExpression, text: isExpression ? part.slice(3, -2).trim() : part };
    });
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}

function fromData(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
