import type { ProtoOption, TypeName } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>' };

/** Reads `a.b.C` or `.a.b.C`. */
export function parseTypeName(reader: TokenReader, what: string): TypeName {
  const first = reader.peek();
  let text = reader.takeSymbol('.') ? '.' : '';
  text += reader.expectIdentifier(what).text;
  while (reader.takeSymbol('.')) text += `.${reader.expectIdentifier('a name after the dot').text}`;
  return { text, at: reader.span(first, reader.peek(-1)) };
}

/** Reads `option name = value;`. */
export function parseOptionStatement(reader: TokenReader): ProtoOption {
  reader.next();
  const option = parseOption(reader);
  reader.expectSymbol(';');
  return option;
}

/** Reads `[name = value, …]` where it is there. */
export function parseBracketedOptions(reader: TokenReader): ProtoOption[] {
  const options: ProtoOption[] = [];
  if (!reader.takeSymbol('[')) return options;
  do options.push(parseOption(reader));
  while (reader.takeSymbol(','));
  reader.expectSymbol(']');
  return options;
}

function parseOption(reader: TokenReader): ProtoOption {
  const first = reader.peek();
  const parts = [parseNamePart(reader)];
  while (reader.takeSymbol('.')) parts.push(parseNamePart(reader));
  const at = reader.span(first, reader.peek(-1));
  reader.expectSymbol('=');
  return { name: parts.join('.'), value: parseConstant(reader), at };
}

function parseNamePart(reader: TokenReader): string {
  if (!reader.takeSymbol('(')) return reader.expectIdentifier('the name of an option').text;
  const name = parseTypeName(reader, 'the name of an extension').text;
  reader.expectSymbol(')');
  return `(${name.replace(/^\./, '')})`;
}

function parseConstant(reader: TokenReader): string {
  if (reader.isSymbol('{')) return parseAggregate(reader);
  if (reader.peek().kind === 'string') return JSON.stringify(reader.expectString('a value'));
  const sign = reader.takeSymbol('-') ? '-' : '';
  const token = reader.peek();
  const isValue = token.kind === 'identifier' || token.kind === 'integer' || token.kind === 'float';
  return isValue ? sign + reader.next().text : reader.fail('expected the value of the option');
}

/** Text format inside braces is not interpreted: its tokens, one space apart, are its value. */
function parseAggregate(reader: TokenReader): string {
  const words: string[] = [];
  const open: string[] = [];
  do {
    const token = reader.peek();
    if (token.kind === 'end') reader.fail('the value of the option is not closed');
    if (token.kind === 'symbol') trackBrackets(reader, token.text, open);
    words.push(token.kind === 'string' ? JSON.stringify(reader.expectString('a string')) : reader.next().text);
  } while (open.length > 0);
  return words.join(' ');
}

function trackBrackets(reader: TokenReader, symbol: string, open: string[]): void {
  const closing = Object.hasOwn(CLOSING, symbol) ? CLOSING[symbol] : undefined;
  if (closing !== undefined) open.push(closing);
  else if ('}]>'.includes(symbol) && open.pop() !== symbol) reader.fail(`'${symbol}' closes nothing`);
}
