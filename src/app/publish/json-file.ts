import { AppError } from '../../base/index.ts';

/** A file that somebody named, read already. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a JSON document of a known kind.
 *
 * @param kind what it is called in messages
 * @param read may throw; its message says what is wrong
 * @throws AppError `USAGE`
 */
export function readJsonFile<Document>(
  { name, text }: NamedText,
  kind: string,
  read: (value: unknown) => Document,
): Document {
  try {
    return read(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('USAGE', `${name} is no ${kind}: ${why}`, { cause });
  }
}
