import { cardinalityOf, isClosedEnum, isDelimited } from './features.ts';
import type { LoadedFiles } from './load-files.ts';
import { joinName, NameScope } from './name-scope.ts';
import type {
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoOption,
  ProtoService,
  Reservations,
} from './proto-file.ts';
import type {
  ProtoSchema,
  SchemaEnum,
  SchemaField,
  SchemaFile,
  SchemaMessage,
  SchemaOption,
  SchemaOptions,
  SchemaReservations,
  SchemaService,
} from './schema.ts';

/** Merges a file and its imports into one schema with resolved names. */
export function buildSchema(root: ProtoFile, loaded: LoadedFiles): ProtoSchema {
  const files = [root, ...loaded.imported.values()];
  const builder = new SchemaBuilder(new NameScope(root.package, files));
  for (const file of files) builder.add(file);
  const imported = new Map([...loaded.imported].map(([path, file]) => [path, describeFile(file)]));
  const { messages, enums, services, extensions } = builder;
  const missing = new Map([...loaded.missing].map(([path, { at }]) => [path, { at }]));
  return { root: describeFile(root), imported, missing, messages, enums, services, extensions };
}

class SchemaBuilder {
  readonly messages = new Map<string, SchemaMessage>();
  readonly enums = new Map<string, SchemaEnum>();
  readonly services = new Map<string, SchemaService>();
  readonly extensions = new Map<string, SchemaMessage>();
  readonly #names: NameScope;

  constructor(names: NameScope) {
    this.#names = names;
  }

  add(file: ProtoFile): void {
    for (const message of file.messages) this.#addMessage(message, file);
    for (const kind of file.enums) this.#addEnum(kind, file);
    for (const service of file.services) this.#addService(service, file);
    for (const extension of file.extensions) this.#addExtension(extension, file);
  }

  #nameIn(file: ProtoFile, name: string): string {
    return this.#names.nameOf(file, name);
  }

  #addMessage(message: ProtoMessage, file: ProtoFile): void {
    const name = this.#nameIn(file, message.name);
    this.messages.set(name, {
      name,
      fields: byName(message.fields.map((field) => this.#field(field, file, message.name))),
      oneofs: new Map(message.oneofs.map(({ name, options, at }) => [name, { options: collectOptions(options), at }])),
      options: collectOptions(message.options),
      reserved: describeReservations(message.reserved),
      extensionRanges: message.extensionRanges,
      at: message.at,
    });
  }

  #field(field: ProtoField, file: ProtoFile, scope: string): SchemaField {
    const resolved = this.#names.resolve(field.type, file, scope);
    const isGroup = resolved.kind === 'message' && isDelimited(field, file);
    const type = isGroup ? { ...resolved, kind: 'group' as const } : resolved;
    return {
      name: field.name,
      number: field.number,
      cardinality: cardinalityOf(field, resolved, file),
      type,
      options: collectOptions(field.options),
      at: field.at,
      ...(field.mapKey === undefined ? {} : { mapKey: field.mapKey.text }),
      ...(field.oneof === undefined ? {} : { oneof: field.oneof }),
    };
  }

  #addEnum(kind: ProtoEnum, file: ProtoFile): void {
    const name = this.#nameIn(file, kind.name);
    this.enums.set(name, {
      name,
      values: byName(kind.values.map((value) => ({ ...value, options: collectOptions(value.options) }))),
      first: kind.values[0]?.name,
      closed: isClosedEnum(kind.options, file),
      options: collectOptions(kind.options),
      reserved: describeReservations(kind.reserved),
      at: kind.at,
    });
  }

  #addService(service: ProtoService, file: ProtoFile): void {
    const name = this.#nameIn(file, service.name);
    const rpcs = service.rpcs.map((rpc) => ({
      ...rpc,
      request: this.#names.resolve(rpc.request, file, service.name),
      response: this.#names.resolve(rpc.response, file, service.name),
      options: collectOptions(rpc.options),
    }));
    this.services.set(name, { name, rpcs: byName(rpcs), options: collectOptions(service.options), at: service.at });
  }

  #addExtension(extension: ProtoFile['extensions'][number], file: ProtoFile): void {
    const extendee = this.#names.resolve(extension.extendee, file, extension.scope);
    const field = this.#field(extension.field, file, extension.scope);
    const name = this.#nameIn(file, joinName(extension.scope, field.name));
    const known = this.extensions.get(extendee.name);
    this.extensions.set(extendee.name, {
      name: extendee.name,
      fields: new Map([...(known?.fields ?? []), [name, { ...field, name }]]),
      oneofs: new Map(),
      options: new Map(),
      reserved: { ranges: [], names: new Map() },
      extensionRanges: [],
      at: known?.at ?? extendee.at,
    });
  }
}

function describeFile(file: ProtoFile): SchemaFile {
  return {
    syntax: { value: file.syntax, at: file.syntaxAt },
    package: { value: file.package, at: file.packageAt },
    imports: new Map(file.imports.map(({ path, ...statement }) => [path, statement])),
    options: collectOptions(file.options),
  };
}

function describeReservations(reserved: Reservations): SchemaReservations {
  return { ranges: reserved.ranges, names: new Map(reserved.names.map(({ name, at }) => [name, { at }])) };
}

function collectOptions(options: readonly ProtoOption[]): SchemaOptions {
  const collected = new Map<string, SchemaOption>();
  for (const { name, value, at } of options) {
    const known = collected.get(name);
    collected.set(name, known === undefined ? { value, at } : { value: `${known.value}, ${value}`, at: known.at });
  }
  return collected;
}

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}
