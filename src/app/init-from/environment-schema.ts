import type { Setting } from './environment-file.ts';

/** Names of settings whose values nobody should publish. */
const SECRET_NAME =
  /key|token|secret|passw|pwd|passphrase|credential|private|salt|sign|auth|cert|jwt|hmac|dsn|seed|cookie|webhook|conn(ection)?_?str|(^|_)(pass|pin|otp|sid)(_|$)/i;
/** Words that stand for a value to come. */
const PLACEHOLDER = /^<.*>$|\$\{?\w|change[-_ ]?me|replace[-_ ]?me|your[-_ ]|x{3,}|\.{3}|^(todo|tbd|none|null)$/i;
const MAX_DEFAULT_LENGTH = 100;

/** How many settings one schema holds; validation compiles no larger ones. */
export const MAX_SETTINGS = 1000;

/**
 * The JSON Schema of settings, as text. Types are guessed only where nothing else is likely: whole numbers, `true` and
 * `false`. A setting is required only where its comment says so: an empty value may as well mean that it can stay
 * empty. Values become defaults when they are harmless; never those of secrets and nothing that looks like one.
 */
export function writeEnvironmentSchema(title: string, source: string, settings: readonly Setting[]): string {
  const named = settings.slice(0, MAX_SETTINGS);
  const required = named.filter(isRequired).map(({ name }) => name);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description: `Made from ${source}: complete the types, and say which settings are required.`,
    type: 'object',
    properties: Object.fromEntries(named.map((setting) => [setting.name, describeSetting(setting)])),
    ...(required.length === 0 ? {} : { required }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Whether a comment calls a setting required and not, in one way or another, the opposite. */
function isRequired({ comment, value }: Setting): boolean {
  const says = /\b(required|mandatory)\b/i.test(comment);
  return value !== undefined && says && !/\b(not|isn't|optional|if|only|when|unless|for|default)\b/i.test(comment);
}

function describeSetting(setting: Setting): object {
  const { name, value = '' } = setting;
  const description = setting.comment === '' ? {} : { description: hideSecrets(setting.comment) };
  const type = isSecretName(name) ? 'string' : guessType(value);
  return { type, ...description, ...(isHarmless(name, value) ? { default: readDefault(type, value) } : {}) };
}

type SettingType = 'integer' | 'boolean' | 'string';

/** Digits with a zero in front, and long ones, are more likely identifiers than numbers. */
function guessType(value: string): SettingType {
  if (/^(0|-?[1-9][0-9]{0,8})$/.test(value)) return 'integer';
  return value === 'true' || value === 'false' ? 'boolean' : 'string';
}

function readDefault(type: SettingType, value: string): string | number | boolean {
  if (type === 'integer') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

function isHarmless(name: string, value: string): boolean {
  if (value === '' || value.length > MAX_DEFAULT_LENGTH || isSecretName(name) || PLACEHOLDER.test(value)) return false;
  // An address with a user in it, or with parameters: either may carry a key.
  if (/:\/\/[^/]*@|:\/\/.*\?/.test(value) || /[^\P{C}]/u.test(value)) return false;
  return !value.split(/[^A-Za-z0-9+=_-]+/).some(looksRandom);
}

/** Long runs, and shorter ones without a break or with digits, as keys have them. */
function looksRandom(word: string): boolean {
  if (word.length >= 32) return true;
  return (word.length >= 12 && /[0-9]/.test(word)) || (word.length >= 20 && !/[-_]/.test(word));
}

/** Comments show how a value looks, and sometimes show a real one. */
function hideSecrets(comment: string): string {
  return comment
    .split(' ')
    .map((word) => (/:\/\/[^/]*@/.test(word) || word.split(/[^A-Za-z0-9+=_-]+/).some(looksRandom) ? '…' : word))
    .join(' ');
}
