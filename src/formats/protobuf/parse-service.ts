import { parseOptionStatement, parseTypeName } from './parse-options.ts';
import type { ProtoRpc, ProtoService, TypeName } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads a service from its keyword on. */
export function parseService(reader: TokenReader): ProtoService {
  reader.next();
  const name = reader.expectIdentifier('the name of the service');
  const service: ProtoService = { name: name.text, rpcs: [], options: [], at: reader.span(name) };
  reader.block(() => parseServiceStatement(reader, service));
  return service;
}

function parseServiceStatement(reader: TokenReader, service: ProtoService): void {
  if (reader.takeSymbol(';')) return;
  if (reader.isWord('option')) service.options.push(parseOptionStatement(reader));
  else if (reader.isWord('rpc')) service.rpcs.push(parseRpc(reader));
  else reader.fail("expected 'rpc' or 'option'");
}

function parseRpc(reader: TokenReader): ProtoRpc {
  reader.next();
  const name = reader.expectIdentifier('the name of the rpc');
  const request = parseSide(reader);
  if (!reader.takeWord('returns')) reader.fail("expected 'returns'");
  const response = parseSide(reader);
  const rpc: ProtoRpc = {
    name: name.text,
    request: request.type,
    response: response.type,
    clientStreaming: request.streaming,
    serverStreaming: response.streaming,
    options: [],
    at: reader.span(name),
  };
  if (!reader.takeSymbol(';')) reader.block(() => parseRpcStatement(reader, rpc));
  return rpc;
}

function parseRpcStatement(reader: TokenReader, rpc: ProtoRpc): void {
  if (reader.takeSymbol(';')) return;
  if (reader.isWord('option')) rpc.options.push(parseOptionStatement(reader));
  else reader.fail("expected 'option'");
}

/** `stream` alone, or before a dot, is the name of a message. */
function parseSide(reader: TokenReader): { type: TypeName; streaming: boolean } {
  reader.expectSymbol('(');
  const streaming = reader.isWord('stream') && !reader.isSymbol(')', 1) && !isQualified(reader);
  if (streaming) reader.next();
  const type = parseTypeName(reader, 'the name of a message');
  reader.expectSymbol(')');
  return { type, streaming };
}

/** `stream.Chunk` is a name, `stream .pkg.Chunk` a streamed message: only the space tells them apart. */
function isQualified(reader: TokenReader): boolean {
  return reader.isSymbol('.', 1) && reader.peek().end === reader.peek(1).start;
}
