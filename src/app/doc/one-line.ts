/** Longest prose of a specification that is handed on, in UTF-16 units. */
const MAX_LENGTH = 2000;

/** Prose as one line, whatever line breaks its author chose, cut when it is very long; `undefined` when nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  const line = text?.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
