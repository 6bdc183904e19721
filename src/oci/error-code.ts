/**
 * The code of an error of Node or undici, or of the error behind it. Asks for the field instead of the class: errors
 * may come from another realm.
 */
export function errorCodeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return errorCodeOf(error.errors[0], depth + 1);
  return 'cause' in error ? errorCodeOf(error.cause, depth + 1) : undefined;
}
