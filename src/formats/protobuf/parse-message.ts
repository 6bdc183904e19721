import { parseEnum } from './parse-enum.ts';
import { parseBracketedOptions, parseOptionStatement, parseTypeName } from './parse-options.ts';
import { MAX_FIELD_NUMBER, parseExtensionRanges, parseReserved } from './parse-ranges.ts';
import type { FieldLabel, ProtoField, ProtoFile, ProtoMessage } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** What a field needs to know about the place it stands in. */
interface FieldPlace {
  /** Name of the message around it; empty at the top of a file. */
  readonly scope: string;
  readonly oneof?: string;
}

/** Reads a message from its keyword on, and whatever is nested in it, into `file`. */
export function parseMessage(reader: TokenReader, file: ProtoFile, scope: string): void {
  reader.next();
  const name = reader.expectIdentifier('the name of the message');
  parseMessageBody(reader, file, scope, name);
}

/** Reads `extend pkg.Message { … }` from its keyword on. */
export function parseExtend(reader: TokenReader, file: ProtoFile, scope: string): void {
  reader.next();
  const extendee = parseTypeName(reader, 'the name of the extended message');
  reader.block(() => {
    if (reader.takeSymbol(';')) return;
    file.extensions.push({ scope, extendee, field: parseField(reader, file, { scope }) });
  });
}

function parseMessageBody(reader: TokenReader, file: ProtoFile, scope: string, name: Token): void {
  const message: ProtoMessage = {
    name: scope === '' ? name.text : `${scope}.${name.text}`,
    fields: [],
    oneofs: [],
    options: [],
    reserved: { ranges: [], names: [] },
    extensionRanges: [],
    at: reader.span(name),
  };
  file.messages.push(message);
  reader.block(() => parseMessageStatement(reader, file, message));
}

function parseMessageStatement(reader: TokenReader, file: ProtoFile, message: ProtoMessage): void {
  if (reader.takeSymbol(';')) return;
  const keyword = reader.peek();
  const statement = keyword.kind === 'identifier' ? statements.get(keyword.text) : undefined;
  if (statement !== undefined) statement(reader, file, message);
  else message.fields.push(parseField(reader, file, { scope: message.name }));
}

type Statement = (reader: TokenReader, file: ProtoFile, message: ProtoMessage) => void;

const statements: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['message', (reader, file, message) => parseMessage(reader, file, message.name)],
  ['enum', (reader, file, message) => file.enums.push(parseEnum(reader, message.name))],
  ['extend', (reader, file, message) => parseExtend(reader, file, message.name)],
  ['oneof', parseOneof],
  ['option', (reader, _file, message) => message.options.push(parseOptionStatement(reader))],
  ['reserved', (reader, _file, message) => parseReserved(reader, message.reserved, MAX_FIELD_NUMBER)],
  ['extensions', (reader, _file, message) => parseExtensions(reader, message)],
  // Visibility words of edition 2024 may stand in front of nested definitions.
  ['export', parseVisible],
  ['local', parseVisible],
]);

function parseVisible(reader: TokenReader, file: ProtoFile, message: ProtoMessage): void {
  const isVisibility = reader.isWord('message', 1) || reader.isWord('enum', 1);
  if (!isVisibility) {
    message.fields.push(parseField(reader, file, { scope: message.name }));
    return;
  }
  const visibility = reader.next();
  const nested = reader.isWord('message') ? file.messages : file.enums;
  const index = nested.length;
  parseMessageStatement(reader, file, message);
  nested[index]?.options.push({ name: 'visibility', value: visibility.text, at: reader.span(visibility) });
}

function parseExtensions(reader: TokenReader, message: ProtoMessage): void {
  const first = message.extensionRanges.length;
  const options = parseExtensionRanges(reader, message.extensionRanges);
  const ranges = message.extensionRanges.slice(first).map((range) => `${range.first} to ${range.last}`);
  for (const option of options) {
    message.options.push({ ...option, name: `extensions ${ranges.join(', ')}: ${option.name}` });
  }
}

function parseOneof(reader: TokenReader, file: ProtoFile, message: ProtoMessage): void {
  reader.next();
  const name = reader.expectIdentifier('the name of the oneof');
  const oneof: ProtoMessage['oneofs'][number] = { name: name.text, options: [], at: reader.span(name) };
  message.oneofs.push(oneof);
  reader.block(() => {
    if (reader.takeSymbol(';')) return;
    if (reader.isWord('option')) oneof.options.push(parseOptionStatement(reader));
    else message.fields.push(parseField(reader, file, { scope: message.name, oneof: name.text }));
  });
}

function parseField(reader: TokenReader, file: ProtoFile, place: FieldPlace): ProtoField {
  const label = parseLabel(reader, place);
  if (reader.isWord('map') && reader.isSymbol('<', 1)) return parseMapField(reader, label, place);
  if (reader.isWord('group') && reader.peek(1).kind === 'identifier') return parseGroup(reader, file, label, place);
  const type = parseTypeName(reader, 'a type');
  const name = reader.expectIdentifier('the name of the field');
  return finishField(reader, name, { ...label, ...inOneof(place), type, isGroup: false });
}

function parseLabel(reader: TokenReader, place: FieldPlace): { label?: FieldLabel } {
  const token = reader.peek();
  const isLabel = token.text === 'optional' || token.text === 'required' || token.text === 'repeated';
  if (token.kind !== 'identifier' || !isLabel) return {};
  if (place.oneof !== undefined) reader.fail(`a field of a oneof must not be '${token.text}'`);
  reader.next();
  return { label: token.text as FieldLabel };
}

function parseMapField(reader: TokenReader, label: { label?: FieldLabel }, place: FieldPlace): ProtoField {
  const keyword = reader.next();
  if (label.label !== undefined || place.oneof !== undefined) {
    reader.fail(place.oneof === undefined ? `a map must not be '${label.label}'` : 'a oneof holds no maps', keyword);
  }
  reader.expectSymbol('<');
  const mapKey = parseTypeName(reader, 'the type of the keys');
  reader.expectSymbol(',');
  const type = parseTypeName(reader, 'the type of the values');
  reader.expectSymbol('>');
  const name = reader.expectIdentifier('the name of the field');
  return finishField(reader, name, { type, mapKey, isGroup: false });
}

/** A group declares a nested message and a field of that type at once. @see proto2 specification, Group field */
function parseGroup(
  reader: TokenReader,
  file: ProtoFile,
  label: { label?: FieldLabel },
  place: FieldPlace,
): ProtoField {
  reader.next();
  const name = reader.expectIdentifier('the name of the group');
  reader.expectSymbol('=');
  const number = parseFieldNumber(reader);
  const options = parseBracketedOptions(reader);
  parseMessageBody(reader, file, place.scope, name);
  const at = reader.span(name);
  const type = { text: name.text, at };
  return { name: name.text.toLowerCase(), number, type, isGroup: true, options, at, ...label, ...inOneof(place) };
}

function finishField(
  reader: TokenReader,
  name: Token,
  facts: Omit<ProtoField, 'name' | 'number' | 'options' | 'at'>,
): ProtoField {
  reader.expectSymbol('=');
  const number = parseFieldNumber(reader);
  const options = parseBracketedOptions(reader);
  reader.expectSymbol(';');
  return { ...facts, name: name.text, number, options, at: reader.span(name) };
}

function parseFieldNumber(reader: TokenReader): number {
  const at = reader.peek();
  const number = reader.expectInteger('the number of the field');
  if (number < 1 || number > MAX_FIELD_NUMBER) reader.fail(`a field number is from 1 to ${MAX_FIELD_NUMBER}`, at);
  if (number >= 19_000 && number <= 19_999) reader.fail('the numbers 19000 to 19999 belong to protobuf itself', at);
  return number;
}

function inOneof(place: FieldPlace): { oneof?: string } {
  return place.oneof === undefined ? {} : { oneof: place.oneof };
}
