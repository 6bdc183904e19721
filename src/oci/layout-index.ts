import { AppError, compareText, isJsonObject, type JsonObject } from '../base/index.ts';
import { type Annotations, type Descriptor, readDescriptor } from './descriptor.ts';

const REF_NAME = 'org.opencontainers.image.ref.name';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** A manifest in the index of a layout; its tag, if it has one, is an annotation. */
export interface LayoutEntry {
  readonly descriptor: Descriptor;
  /** The entry as it stands in the file: other tools write fields that must survive. */
  readonly source: JsonObject;
}

/** The tag of an entry. */
export function tagOfEntry(entry: LayoutEntry): string | undefined {
  const { annotations } = entry.descriptor;
  return annotations !== undefined && Object.hasOwn(annotations, REF_NAME) ? annotations[REF_NAME] : undefined;
}

/**
 * Reads `index.json`.
 *
 * @throws AppError `FILE_SYSTEM` when it is damaged
 * @see OCI Image Specification 1.1, image-layout.md
 */
export function parseLayoutIndex(text: string, file: string): LayoutEntry[] {
  const index = parseJson(text);
  if (!isJsonObject(index) || !Array.isArray(index.manifests)) throw damaged(file, 'it has no list of manifests');
  return index.manifests.map((value: unknown) => {
    const descriptor = readDescriptor(value);
    if (typeof descriptor === 'string' || !isJsonObject(value)) throw damaged(file, `an entry ${descriptor}`);
    return { descriptor, source: value };
  });
}

/** Spells an index; the order of the entries does not depend on when they came. */
export function formatLayoutIndex(entries: readonly LayoutEntry[]): string {
  const order = (entry: LayoutEntry): string => `${tagOfEntry(entry) ?? ''} ${entry.descriptor.digest}`;
  const manifests = [...entries].sort((a, b) => compareText(order(a), order(b))).map(({ source }) => source);
  return `${JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests })}\n`;
}

/**
 * Adds a manifest. A tag moves to it; without a tag it is added only when nothing names it yet. Entries without a tag
 * make way for one with a tag.
 */
export function addLayoutEntry(
  entries: readonly LayoutEntry[],
  added: Descriptor,
  tag: string | undefined,
): LayoutEntry[] {
  const { mediaType, digest, size } = added;
  const entryOf = (annotations: Annotations | undefined): LayoutEntry => {
    const source = { mediaType, digest, size, ...(annotations === undefined ? {} : { annotations }) };
    return { descriptor: source, source };
  };
  if (tag === undefined) {
    return entries.some(({ descriptor }) => descriptor.digest === digest)
      ? [...entries]
      : [...entries, entryOf(undefined)];
  }
  const others = entries.filter((entry) => {
    const other = tagOfEntry(entry);
    return other !== tag && !(other === undefined && entry.descriptor.digest === digest);
  });
  return [...others, entryOf({ [REF_NAME]: tag })];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(file: string, problem: string): AppError {
  return new AppError('FILE_SYSTEM', `${file} is damaged: ${problem}`, {
    hint: 'Restore the folder, or delete it and publish again.',
  });
}
