import { describe, expect, it } from '@jest/globals';
import { findIn } from './make-bundle.ts';

const OPENAPI = { openapi: '3.1.0', info: { title: 'Shop', version: '1.0.0' }, paths: {} };
const ASYNCAPI = { asyncapi: '3.0.0', info: { title: 'Shop', version: '1.0.0' }, channels: {} };
const PROTO = 'syntax = "proto3";\nmessage Item { string id = 1; }\n';

/** Messages about one interface of a type, whose file has a name and a content. */
function messages(type: string, file: string, content: unknown): string[] {
  const findings = findIn(`interfaces: [{ name: api, type: ${type}, port: 80, contract: ${file} }]\n`, {
    [file]: content,
  });
  return findings.filter((finding) => finding.rule !== 'PORT_IGNORED').map((finding) => finding.message);
}

describe('specification files', () => {
  it.each([
    ['http', 'api.json', OPENAPI],
    ['http', 'spec/api.txt', 'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\npaths: {}\n'],
    ['event', 'events.json', ASYNCAPI],
    ['grpc', 'shop.proto', PROTO],
    ['grpc', 'shop.txt', PROTO],
  ])('of type %s are taken from %s', (type, file, content) => {
    expect(messages(type, file, content)).toEqual([]);
  });

  it.each([
    [
      'http',
      'a.json',
      ASYNCAPI,
      'a.json is an AsyncAPI document, but an interface of type http needs an OpenAPI document',
    ],
    [
      'event',
      'a.yaml',
      OPENAPI,
      'a.yaml is an OpenAPI document, but an interface of type event needs an AsyncAPI document',
    ],
    ['http', 'a.proto', PROTO, 'a.proto is a .proto file, but an interface of type http needs an OpenAPI document'],
    ['http', 'a.txt', PROTO, 'a.txt is a .proto file, but an interface of type http needs an OpenAPI document'],
    ['grpc', 'a.json', OPENAPI, 'a.json is an OpenAPI document, but an interface of type grpc needs a .proto file'],
    ['grpc', 'a.md', '# Notes\n', 'a.md is something else, but an interface of type grpc needs a .proto file'],
  ])('of another kind are refused by content: %s from %s', (type, file, content, message) => {
    expect(messages(type, file, content)).toEqual([message]);
  });

  it('that are empty or broken are refused', () => {
    for (const type of ['http', 'event', 'grpc']) {
      for (const content of ['', '[', 'a: b\n']) expect(messages(type, 'spec.yaml', content)).toHaveLength(1);
    }
  });

  it('of two interfaces in one file are reported once', () => {
    const contract =
      'interfaces:\n  - { name: a, type: http, port: 1, contract: a.yaml }\n  - { name: b, type: http, port: 2, contract: a.yaml }\n';
    expect(findIn(contract, { 'a.yaml': 'openapi: 3.1.0\n' })).toHaveLength(1);
  });
});
