import type { Source } from '../../document/index.ts';
import { parseEnum } from './parse-enum.ts';
import { parseExtend, parseMessage } from './parse-message.ts';
import { parseOptionStatement, parseTypeName } from './parse-options.ts';
import { parseService } from './parse-service.ts';
import type { ProtoFile } from './proto-file.ts';
import { ProtoSpan } from './span.ts';
import { TokenReader } from './token-reader.ts';
import { tokenize } from './tokenizer.ts';
import { describeToken, type TextProblem } from './tokens.ts';

/** A file and what is wrong with its text; with problems the file is incomplete. */
interface ParsedProto {
  readonly file: ProtoFile;
  readonly problems: readonly TextProblem[];
}

/**
 * Parses the text of a .proto file: proto2, proto3 and editions. Never throws for what is in it.
 *
 * @see Protocol Buffers Language Specification, proto2, proto3 and 2023 Edition
 */
export function parseProtoFile(source: Source): ParsedProto {
  const { tokens, problems } = tokenize(source.text);
  const start = new ProtoSpan(source, 0, 0);
  const file: ProtoFile = {
    syntax: 'proto2',
    package: '',
    syntaxAt: start,
    packageAt: start,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    services: [],
    extensions: [],
  };
  // Words of a text that is already wrong would only lead to complaints that follow from the first.
  if (problems.length > 0) return { file, problems: problems.slice(0, 20) };
  const reader = new TokenReader(source, tokens);
  new FileParser(reader, file).run();
  return { file, problems: reader.problems };
}

class FileParser {
  readonly #reader: TokenReader;
  readonly #file: ProtoFile;
  #hasStatement = false;
  #hasPackage = false;
  readonly #statements: ReadonlyMap<string, () => void>;

  constructor(reader: TokenReader, file: ProtoFile) {
    this.#reader = reader;
    this.#file = file;
    this.#statements = new Map<string, () => void>([
      ['syntax', () => this.#readSyntax(false)],
      ['edition', () => this.#readSyntax(true)],
      ['package', () => this.#readPackage()],
      ['import', () => this.#readImport()],
      ['option', () => file.options.push(parseOptionStatement(reader))],
      ['message', () => parseMessage(reader, file, '')],
      ['enum', () => file.enums.push(parseEnum(reader, ''))],
      ['extend', () => parseExtend(reader, file, '')],
      ['service', () => file.services.push(parseService(reader))],
      ['export', () => this.#readVisible()],
      ['local', () => this.#readVisible()],
    ]);
  }

  run(): void {
    while (!this.#reader.atEnd) {
      this.#reader.attempt(() => this.#readStatement());
      this.#hasStatement = true;
    }
  }

  #readStatement(): void {
    if (this.#reader.takeSymbol(';')) return;
    const token = this.#reader.peek();
    const read = token.kind === 'identifier' ? this.#statements.get(token.text) : undefined;
    if (read === undefined) {
      this.#reader.fail(`expected a definition such as 'message' or 'service' but found ${describeToken(token)}`);
    }
    read();
  }

  #readSyntax(isEdition: boolean): void {
    const reader = this.#reader;
    const keyword = reader.next();
    if (this.#hasStatement) reader.fail(`'${keyword.text}' must be the first statement of the file`, keyword);
    reader.expectSymbol('=');
    const value = reader.peek();
    const name = reader.expectString(isEdition ? 'an edition such as "2023"' : '"proto2" or "proto3"');
    const known = isEdition ? /^20\d\d$/.test(name) : name === 'proto2' || name === 'proto3';
    if (!known) reader.fail(`the ${keyword.text} ${JSON.stringify(name.slice(0, 40))} is not known`, value);
    reader.expectSymbol(';');
    this.#file.syntax = isEdition ? `edition ${name}` : name;
    this.#file.syntaxAt = reader.span(value);
  }

  #readPackage(): void {
    const reader = this.#reader;
    const keyword = reader.next();
    if (this.#hasPackage) reader.fail('a file has at most one package', keyword);
    const name = parseTypeName(reader, 'the name of the package');
    if (name.text.startsWith('.')) reader.fail('the name of a package does not begin with a dot', keyword);
    reader.expectSymbol(';');
    this.#hasPackage = true;
    this.#file.package = name.text;
    this.#file.packageAt = name.at;
  }

  #readImport(): void {
    const reader = this.#reader;
    reader.next();
    const modifier = reader.peek();
    const hasModifier = reader.takeWord('public') || reader.takeWord('weak') || reader.takeWord('option');
    const first = reader.peek();
    const path = reader.expectString('the path of a file');
    const at = reader.span(first, reader.peek(-1));
    reader.expectSymbol(';');
    this.#file.imports.push({ path, at, ...(hasModifier ? { modifier: modifier.text } : {}) });
  }

  /** `export` and `local` of edition 2024; kept as an option of the definition so that it is compared like one. */
  #readVisible(): void {
    const reader = this.#reader;
    const visibility = reader.next();
    const definitions = reader.isWord('message') ? this.#file.messages : this.#file.enums;
    if (!reader.isWord('message') && !reader.isWord('enum')) {
      reader.fail(`'${visibility.text}' stands before 'message' or 'enum'`, visibility);
    }
    const index = definitions.length;
    this.#readStatement();
    definitions[index]?.options.push({ name: 'visibility', value: visibility.text, at: reader.span(visibility) });
  }
}
