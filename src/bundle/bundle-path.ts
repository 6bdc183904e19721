const LONGEST_PATH_BYTES = 255;
const DEEPEST_PATH = 32;

/** File names that mean a device on Windows, with or without an extension. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Why a path must not be in a bundle, as the rest of a sentence ("is absolute"), or `undefined` for a safe path. Safe
 * means: relative, `/` separators, no way out of the bundle, and a name that every operating system can store.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (CONTROL_CHARACTER.test(path)) return 'contains a control character';
  if (LONE_SURROGATE.test(path)) return 'is not valid Unicode';
  if (path.includes('\\')) return 'contains a backslash';
  if (path.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (new TextEncoder().encode(path).length > LONGEST_PATH_BYTES) return `is longer than ${LONGEST_PATH_BYTES} bytes`;
  const segments = path.split('/');
  if (segments.length > DEEPEST_PATH) return `has more than ${DEEPEST_PATH} levels`;
  for (const segment of segments) {
    const problem = segmentProblem(segment);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'contains an empty name';
  if (segment === '.' || segment === '..') return `contains "${segment}"`;
  if (segment.includes(':')) return 'contains a colon';
  if (/[. ]$/.test(segment)) return 'contains a name that ends in a dot or a space';
  if (WINDOWS_DEVICE.test(segment)) return 'contains a device name of Windows';
  return undefined;
}

/**
 * Spells a text from outside so that it is safe in a message: quoted, control characters escaped, long ones cut.
 */
export function quoteName(name: string): string {
  const shown = name.length > 120 ? `${name.slice(0, 120)}…` : name;
  // JSON leaves these as they are, though a terminal obeys them or shows them as something else.
  const special = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
  return JSON.stringify(shown).replace(
    special,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
