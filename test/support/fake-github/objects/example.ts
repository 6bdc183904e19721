import { createRequire } from 'node:module';
import { type Addresses, repositoryApi, repositoryPage } from '../addresses.ts';
import type { Repository } from '../repository.ts';

/** A JSON object as GitHub sends it. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

interface Event {
  readonly name: string;
  readonly examples: readonly JsonObject[];
}

const require = createRequire(import.meta.url);
const EVENTS = require('@octokit/webhooks-examples') as readonly Event[];

/** The first recorded payload of an event that has these values at its top. */
export function examplePayload(event: string, having: JsonObject = {}): JsonObject {
  const examples = EVENTS.find(({ name }) => name === event)?.examples ?? [];
  const wanted = Object.entries(having);
  const found = examples.find((example) => wanted.every(([key, value]) => example[key] === value));
  if (found === undefined) throw new Error(`no recorded payload of ${event} has ${JSON.stringify(having)}`);
  return found;
}

/** A member of a recorded object that is an object itself. */
export function member(value: JsonObject, key: string): JsonObject {
  return value[key] as JsonObject;
}

/** The same value with every text replaced, keys excepted. */
export function mapTexts<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, replace)])) as T;
}

/** Repositories that payloads were recorded of. */
const RECORDED = '(Codertocat/Hello-World|octo-org/octo-repo)';
const RECORDED_API = new RegExp(`https://api.github.com/repos/${RECORDED}`);
const RECORDED_PAGE = new RegExp(`https://github.com/${RECORDED}`);

/** A recorded object of a repository as if it were of another one. */
export function moveTo(addresses: Addresses, repository: Repository, recorded: JsonObject): JsonObject {
  return mapTexts(recorded, (text) =>
    text
      .replace(RECORDED_API, repositoryApi(addresses, repository))
      .replace(RECORDED_PAGE, repositoryPage(addresses, repository))
      .replace(new RegExp(RECORDED), repository.fullName),
  );
}
