import { AppError } from '../base/index.ts';
import { isDigest } from './digest.ts';
import { hostProblem, repositoryProblem, TAG_GRAMMAR } from './reference-grammar.ts';

/** A repository in a registry. */
export interface RegistryRepository {
  readonly kind: 'registry';
  /** Host and port in lower case, an IPv6 address in brackets. */
  readonly host: string;
  readonly repository: string;
}

/** A repository in a folder of OCI image layouts. */
export interface LayoutRepository {
  readonly kind: 'layout';
  /** The folder that holds one folder per repository, as written. */
  readonly directory: string;
  readonly repository: string;
}

/** Where artifacts of one name are kept. */
export type Repository = RegistryRepository | LayoutRepository;

/** A repository with what to take from it. Where both are given, the digest decides. */
export type Reference = Repository & { readonly tag?: string; readonly digest?: string };

/** What service names are appended to: a registry with an optional path, or a folder of layouts. */
export type RegistryBase =
  | { readonly kind: 'registry'; readonly host: string; readonly prefix: string }
  | { readonly kind: 'layout'; readonly directory: string };

const REGISTRY_SCHEME = 'oci://';
const LAYOUT_SCHEME = 'oci-layout:';
const LONGEST_REFERENCE = 4096;
const FORM = 'Write oci://HOST[:PORT]/REPOSITORY[:TAG][@DIGEST] or oci-layout:FOLDER/REPOSITORY[:TAG][@DIGEST].';

/** What is wrong with the text of a reference, as a sentence, or `undefined` when nothing is. */
export function checkReference(text: string): string | undefined {
  const result = readReference(text);
  return typeof result === 'string' ? result : undefined;
}

/**
 * Reads `oci://HOST[:PORT]/REPO[:TAG][@DIGEST]` or `oci-layout:DIR/REPO[:TAG][@DIGEST]`. In a layout reference the last
 * path segment is the repository, everything before it the folder.
 *
 * @throws AppError `USAGE`
 * @see OCI Distribution Specification 1.1, Pulling manifests
 */
export function parseReference(text: string): Reference {
  const result = readReference(text);
  if (typeof result === 'string') throw new AppError('USAGE', result, { hint: FORM });
  return result;
}

/** Spells a reference; reading it again gives the same reference. */
export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${formatLocation(reference)}${reference.repository}${tag}${digest}`;
}

/** The repository of a reference, without tag and digest. */
export function repositoryOfReference(reference: Reference): Repository {
  const { repository } = reference;
  return reference.kind === 'registry'
    ? { kind: 'registry', host: reference.host, repository }
    : { kind: 'layout', directory: reference.directory, repository };
}

/**
 * Reads the text of `--registry`: `oci://HOST[/PREFIX]` or `oci-layout:DIR`.
 *
 * @throws AppError `USAGE`
 */
export function parseRegistryBase(text: string): RegistryBase {
  const base = readBase(text.replace(/(?<=[^/:])\/$/, ''));
  if (typeof base !== 'string') return base;
  throw new AppError('USAGE', base, { hint: 'Write oci://HOST[:PORT]/PREFIX or oci-layout:FOLDER.' });
}

/**
 * The repository of a service below a base.
 *
 * @throws AppError `USAGE` when the name cannot be part of a repository
 */
export function repositoryOf(base: RegistryBase, name: string): Repository {
  const repository = base.kind === 'registry' && base.prefix !== '' ? `${base.prefix}/${name}` : name;
  const problem = name.includes('/') ? 'contains a slash' : repositoryProblem(repository);
  if (problem !== undefined) {
    throw new AppError('USAGE', printable(`the service name "${name}" gives no repository: it ${problem}`), {
      hint: 'Use lower-case letters, digits and single separators (. _ -) in service.name.',
    });
  }
  return base.kind === 'registry'
    ? { kind: 'registry', host: base.host, repository }
    : { kind: 'layout', directory: base.directory, repository };
}

function formatLocation(repository: Repository): string {
  if (repository.kind === 'registry') return `${REGISTRY_SCHEME}${repository.host}/`;
  return `${LAYOUT_SCHEME}${repository.directory}${repository.directory.endsWith('/') ? '' : '/'}`;
}

function readReference(text: string): Reference | string {
  if (text.length > LONGEST_REFERENCE) return `a reference is longer than ${LONGEST_REFERENCE} characters`;
  const say = (problem: string): string =>
    printable(hideQueries(`"${hideUserinfo(text)}" is not a reference: ${problem}`));
  const characters = characterProblem(text);
  if (characters !== undefined) return say(characters);
  const location = splitLocation(text);
  if (typeof location === 'string') return say(location);
  const rest = splitSuffix(location.rest);
  const problem = suffixProblem(rest) ?? repositoryProblem(rest.repository);
  if (problem !== undefined) return say(problem.startsWith('the ') ? problem : `the repository ${problem}`);
  return { ...location.place, ...rest };
}

type Place =
  | { readonly kind: 'registry'; readonly host: string }
  | { readonly kind: 'layout'; readonly directory: string };

function splitLocation(text: string): { place: Place; rest: string } | string {
  if (text.startsWith(LAYOUT_SCHEME)) {
    const path = text.slice(LAYOUT_SCHEME.length);
    const slash = path.lastIndexOf('/');
    if (slash < 0) return 'it has no folder before the repository';
    const problem = directoryProblem(path);
    return (
      problem ?? { place: { kind: 'layout', directory: path.slice(0, slash) || '/' }, rest: path.slice(slash + 1) }
    );
  }
  if (!text.startsWith(REGISTRY_SCHEME)) return `it does not start with ${REGISTRY_SCHEME} or ${LAYOUT_SCHEME}`;
  const path = text.slice(REGISTRY_SCHEME.length);
  const slash = path.indexOf('/');
  if (slash < 0) return 'it has no repository after the host';
  const host = path.slice(0, slash).toLowerCase();
  return hostProblem(host) ?? { place: { kind: 'registry', host }, rest: path.slice(slash + 1) };
}

/** Takes the digest off behind the first `@`, then the tag behind the first `:`; the rest is the repository. */
function splitSuffix(text: string): { repository: string; tag?: string; digest?: string } {
  const at = text.indexOf('@');
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':');
  return {
    repository: colon < 0 ? named : named.slice(0, colon),
    ...(colon < 0 ? {} : { tag: named.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
  };
}

function suffixProblem({ tag, digest }: { tag?: string; digest?: string }): string | undefined {
  if (tag === '') return 'the tag is empty';
  if (tag !== undefined && !TAG_GRAMMAR.test(tag)) {
    return 'the tag must be 1 to 128 letters, digits, ".", "_" and "-", and start with none of "." and "-"';
  }
  if (digest !== undefined && !isDigest(digest)) {
    return 'the digest must be sha256: and 64, or sha512: and 128 lower-case hexadecimal digits';
  }
  return undefined;
}

function readBase(text: string): RegistryBase | string {
  const say = (problem: string): string =>
    printable(hideQueries(`"${hideUserinfo(text)}" is not a registry: ${problem}`));
  const characters = characterProblem(text);
  if (characters !== undefined) return say(characters);
  if (text.startsWith(LAYOUT_SCHEME)) {
    const directory = text.slice(LAYOUT_SCHEME.length);
    const problem = directory === '' ? 'it names no folder' : directoryProblem(directory);
    return problem === undefined ? { kind: 'layout', directory } : say(problem);
  }
  if (!text.startsWith(REGISTRY_SCHEME)) return say(`it does not start with ${REGISTRY_SCHEME} or ${LAYOUT_SCHEME}`);
  const [authority = '', ...segments] = text.slice(REGISTRY_SCHEME.length).split('/');
  const host = authority.toLowerCase();
  const prefix = segments.join('/');
  const wrongPrefix = segments.length === 0 ? undefined : repositoryProblem(prefix);
  const problem = hostProblem(host) ?? (wrongPrefix === undefined ? undefined : `the path ${wrongPrefix}`);
  return problem === undefined ? { kind: 'registry', host, prefix } : say(problem);
}

function characterProblem(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return 'it contains a control character';
  return text.trim() === text ? undefined : 'it starts or ends with white space';
}

function directoryProblem(path: string): string | undefined {
  return path.startsWith('//') ? 'a folder follows "oci-layout:" directly, without "//"' : undefined;
}

/** References come from people and files; passwords and tokens in one must not reach a log. */
export function hideUserinfo(text: string): string {
  return hideQueries(text.replace(/^([a-z-]+:\/\/)[^/]*@/i, '$1…@'));
}

/** No reference has one, but copied addresses do, and tokens are in them; a problem may repeat a part of the text. */
function hideQueries(text: string): string {
  return text.replace(/\?[^\s"]*/g, '?…');
}

/** Shows control characters, also those that turn the direction of a text, instead of sending them to a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
