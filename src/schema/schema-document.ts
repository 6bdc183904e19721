import type { SchemaDialect } from './model.ts';

/** A schema as parsed from JSON or YAML, with what its references may lead to. Nothing else is ever read. */
export interface SchemaDocument {
  /** The schema: a map or a boolean. */
  readonly schema: unknown;
  /** Default: what `$schema` says, else 2020-12. */
  readonly dialect?: SchemaDialect | undefined;
  /** Path of the file that holds the schema; default `schema.json`. */
  readonly file?: string | undefined;
  /** JSON Pointer of the schema in that file; default the whole file. */
  readonly pointer?: string | undefined;
  /** Parsed local files by path, the one that holds the schema included when the schema is only a part of it. */
  readonly files?: ReadonlyMap<string, unknown> | undefined;
}

/** What is known about the files of a schema before it is read. */
export interface IndexedFiles {
  readonly files: ReadonlyMap<string, unknown>;
  /** Schemas by absolute URI, from `$id`. */
  readonly resources: ReadonlyMap<string, Place>;
  /** Named places by absolute URI with fragment, from `$anchor` and `$dynamicAnchor`. */
  readonly anchors: ReadonlyMap<string, Place & { readonly isDynamic: boolean }>;
  /** Base URI of each map inside a schema with an `$id` of its own; all others have that of their file. */
  readonly bases: ReadonlyMap<object, string>;
}

/** A value inside a file. */
export interface Place {
  readonly value: unknown;
  readonly file: string;
  readonly pointer: string;
}

/** Base URI of a file: an address that no network has. */
export function fileUri(file: string): string {
  return `file:///${file.split('/').map(encodeURIComponent).join('/')}`;
}
