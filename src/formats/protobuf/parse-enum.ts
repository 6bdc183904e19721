import { parseBracketedOptions, parseOptionStatement } from './parse-options.ts';
import { MAX_ENUM_NUMBER, parseReserved } from './parse-ranges.ts';
import type { ProtoEnum, ProtoEnumValue } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads an enum from its keyword on. */
export function parseEnum(reader: TokenReader, scope: string): ProtoEnum {
  reader.next();
  const name = reader.expectIdentifier('the name of the enum');
  const parsed: ProtoEnum = {
    name: scope === '' ? name.text : `${scope}.${name.text}`,
    values: [],
    options: [],
    reserved: { ranges: [], names: [] },
    at: reader.span(name),
  };
  reader.block(() => parseEnumStatement(reader, parsed));
  return parsed;
}

function parseEnumStatement(reader: TokenReader, target: ProtoEnum): void {
  if (reader.takeSymbol(';')) return;
  // `option = 1;` and `reserved = 1;` are values whose names look like keywords.
  const isValue = reader.isSymbol('=', 1);
  if (!isValue && reader.isWord('option')) target.options.push(parseOptionStatement(reader));
  else if (!isValue && reader.isWord('reserved')) parseReserved(reader, target.reserved, MAX_ENUM_NUMBER);
  else target.values.push(parseEnumValue(reader));
}

function parseEnumValue(reader: TokenReader): ProtoEnumValue {
  const name = reader.expectIdentifier('the name of an enum value');
  reader.expectSymbol('=');
  const at = reader.peek();
  const number = reader.expectInteger('the number of the enum value', true);
  if (number > MAX_ENUM_NUMBER || number < -MAX_ENUM_NUMBER - 1) reader.fail(`${number} does not fit into 32 bits`, at);
  const options = parseBracketedOptions(reader);
  reader.expectSymbol(';');
  return { name: name.text, number, options, at: reader.span(name) };
}
