import { isJsonObject } from '../base/index.ts';
import { isDigest } from './digest.ts';

/** Names content by digest. @see OCI Image Specification 1.1, descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Annotations;
  /** The content itself in base64, for small content. */
  readonly data?: string;
}

/** Names and values that describe content. Ask with `Object.hasOwn`: the names come from outside. */
export type Annotations = { readonly [name: string]: string };

/** Reads a descriptor; a text says what is wrong with it, as the rest of a sentence. */
export function readDescriptor(value: unknown): Descriptor | string {
  if (!isJsonObject(value)) return 'is not a map';
  const { mediaType, digest, size, data } = value;
  if (typeof mediaType !== 'string' || mediaType === '') return 'has no media type';
  if (typeof digest !== 'string' || !isDigest(digest)) return 'has no valid digest';
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return 'has no valid size';
  return {
    mediaType,
    digest,
    size,
    annotations: readAnnotations(value.annotations),
    ...(typeof data === 'string' ? { data } : {}),
  };
}

/** The texts of an annotation map; control characters, which could forge lines of a log, become spaces. */
export function readAnnotations(value: unknown): Annotations {
  if (!isJsonObject(value)) return {};
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.map(([name, text]) => [printable(name), printable(text)]));
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
