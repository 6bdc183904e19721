import type { ProtoFile, TypeName } from './proto-file.ts';
import type { SchemaType } from './schema.ts';
import { SCALARS, type TypeKind, wellKnownKind } from './type-kinds.ts';

/** Joins a package or message with a name inside it. */
export function joinName(scope: string, name: string): string {
  return scope === '' ? name : `${scope}.${name}`;
}

/** Finds the definitions that the names of types stand for. */
export class NameScope {
  readonly #rootPackage: string;
  readonly #kinds = new Map<string, TypeKind>();
  readonly #own = new Set<string>();

  constructor(rootPackage: string, files: readonly ProtoFile[]) {
    this.#rootPackage = rootPackage;
    for (const file of files) {
      const isOwn = file.package === rootPackage;
      for (const message of file.messages) this.#define(file, message.name, 'message', isOwn);
      for (const kind of file.enums) this.#define(file, kind.name, 'enum', isOwn);
    }
  }

  #define(file: ProtoFile, name: string, kind: TypeKind, isOwn: boolean): void {
    const absolute = `.${joinName(file.package, name)}`;
    this.#kinds.set(absolute, kind);
    if (isOwn) this.#own.add(absolute);
  }

  /**
   * Resolves a name from the innermost scope outwards; what is not found keeps its spelling.
   *
   * @see Protocol Buffers Language Guide (proto3), Packages and Name Resolution
   */
  resolve(type: TypeName, file: ProtoFile, scope: string): SchemaType {
    if (SCALARS.has(type.text)) return { name: type.text, kind: 'scalar', at: type.at };
    const absolute = this.#find(type.text, joinName(file.package, scope)) ?? `.${type.text.replace(/^\./, '')}`;
    const kind = this.#kinds.get(absolute) ?? wellKnownKind(absolute) ?? 'unknown';
    return { name: this.#spell(absolute), kind, at: type.at };
  }

  /** The name of a definition of `file`, as {@link SchemaType} spells it. */
  nameOf(file: ProtoFile, name: string): string {
    return file.package === this.#rootPackage ? name : `.${joinName(file.package, name)}`;
  }

  /** Own names lose the package, so that renaming the package is one change and not one for every field. */
  #spell(absolute: string): string {
    const prefix = this.#rootPackage === '' ? '.' : `.${this.#rootPackage}.`;
    if (!absolute.startsWith(prefix)) return absolute;
    const local = absolute.slice(prefix.length);
    return this.#own.has(absolute) ? local : `.${local}`;
  }

  #find(text: string, scope: string): string | undefined {
    if (text.startsWith('.')) return undefined;
    const parts = scope === '' ? [] : scope.split('.');
    for (let length = parts.length; length >= 0; length--) {
      const candidate = `.${[...parts.slice(0, length), text].join('.')}`;
      if (this.#kinds.has(candidate)) return candidate;
    }
    return undefined;
  }
}
