import { writeJson } from './write-json.ts';

/** Deepest level that is indented further than the one above it; keeps the size of a long chain linear. */
const MAX_INDENTED_LEVEL = 500;

/** A value that is still to be written. */
interface PendingValue {
  readonly value: unknown;
  readonly level: number;
}

/** The text of {@link writeJson} for documents of any depth; below level 500 lines are not indented any further. */
export function writeDeepJson(document: object): string {
  const written: string[] = [];
  const pending: (string | PendingValue)[] = [{ value: document, level: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') written.push(next);
    else for (const part of partsOf(next).reverse()) pending.push(part);
  }
  return written.join('');
}

function partsOf({ value, level }: PendingValue): (string | PendingValue)[] {
  if (typeof value !== 'object' || value === null) return [writeJson(value)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = membersOf(value);
  if (members.length === 0) return [open + close];
  const content = members.flatMap(([name, member], index) => [
    `${index === 0 ? open : ','}${newLine(level + 1)}${name}`,
    { value: member, level: level + 1 },
  ]);
  return [...content, newLine(level) + close];
}

/** Absent values leave no trace in objects. */
function membersOf(value: object): [name: string, member: unknown][] {
  if (Array.isArray(value)) return value.map((member) => ['', member ?? null]);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.map(([name, member]) => [`${JSON.stringify(name)}: `, member]);
}

function newLine(level: number): string {
  return `\n${'  '.repeat(Math.min(level, MAX_INDENTED_LEVEL))}`;
}
