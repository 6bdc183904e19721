import { parseBracketedOptions } from './parse-options.ts';
import type { LocatedRange, ProtoOption, Reservations } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';

/** Largest number of a field. */
export const MAX_FIELD_NUMBER = 536_870_911;

/** Largest number of an enum value. */
export const MAX_ENUM_NUMBER = 2_147_483_647;

/** Reads `reserved 2, 9 to max;` or `reserved "a", "b";` (editions: without quotes) into `target`. */
export function parseReserved(reader: TokenReader, target: Reservations, max: number): void {
  reader.next();
  const isNumber = reader.peek().kind === 'integer' || reader.isSymbol('-');
  if (isNumber) target.ranges.push(...parseRanges(reader, max));
  else parseReservedNames(reader, target);
  reader.expectSymbol(';');
}

function parseReservedNames(reader: TokenReader, target: Reservations): void {
  do {
    const first = reader.peek();
    const name =
      first.kind === 'string' ? reader.expectString('a name') : reader.expectIdentifier('a number or a name').text;
    target.names.push({ name, at: reader.span(first, reader.peek(-1)) });
  } while (reader.takeSymbol(','));
}

/** Reads `extensions 100 to 199 [options];` into `ranges`; the options are handed back. */
export function parseExtensionRanges(reader: TokenReader, ranges: LocatedRange[]): ProtoOption[] {
  reader.next();
  ranges.push(...parseRanges(reader, MAX_FIELD_NUMBER));
  const options = parseBracketedOptions(reader);
  reader.expectSymbol(';');
  return options;
}

function parseRanges(reader: TokenReader, max: number): LocatedRange[] {
  const ranges: LocatedRange[] = [];
  do {
    const start = reader.peek();
    const first = reader.expectInteger('a number', true);
    const last = reader.takeWord('to') ? parseRangeEnd(reader, max) : first;
    if (last < first) reader.fail(`the range ${first} to ${last} ends before it begins`, start);
    if (last > max) reader.fail(`${last} is above the largest number, ${max}`, start);
    ranges.push({ first, last, at: reader.span(start, reader.peek(-1)) });
  } while (reader.takeSymbol(','));
  return ranges;
}

function parseRangeEnd(reader: TokenReader, max: number): number {
  return reader.takeWord('max') ? max : reader.expectInteger("a number or 'max'", true);
}
