import { describe, expect, it } from '@jest/globals';
import type { DocumentFile } from '../../../src/document/index.ts';
import { diffProtobuf } from '../../../src/formats/protobuf/index.ts';
import { bundleOf, proto2, proto3, SHOP } from './texts.ts';

function summary(before: DocumentFile, after: DocumentFile): string[] {
  const { changes, findings } = diffProtobuf(before, after);
  expect(findings).toEqual([]);
  return changes.map(
    ({ rule, path, classification }) => `${classification[0]} ${rule.slice('protobuf/'.length)} ${path}`,
  );
}

describe('differences that promise the same', () => {
  const pairs: [string, DocumentFile, DocumentFile][] = [
    [
      'comments and layout',
      bundleOf(SHOP),
      bundleOf(SHOP.replace('// The shop, version 1.', '').replaceAll('\n', '\n\n')),
    ],
    ['a type with and without its package', proto3('message A { shop.v1.A a = 1; }'), proto3('message A { A a = 1; }')],
    ['the order of definitions', proto3('message A {} message B {}'), proto3('message B {} message A {}')],
    [
      'reserved numbers as list or range',
      proto3('message A { reserved 1, 2; }'),
      proto3('message A { reserved 1 to 2; }'),
    ],
    ['proto2 said or not', bundleOf('syntax = "proto2"; message A {}'), bundleOf('message A {}')],
    ['the quotes of a string', proto3('option go_package = "a";'), proto3("option go_package = 'a';")],
  ];
  it.each(pairs)('%s', (_, before, after) => {
    expect(summary(before, after)).toEqual([]);
  });
});

it('takes a swap of two numbers for two changed numbers, not for two renamed fields', () => {
  const before = proto3('message A { int32 a = 1; string b = 2; }');
  const after = proto3('message A { int32 a = 2; string b = 1; }');
  expect(summary(before, after)).toEqual([
    'B field-number-changed grpc.messages[A].fields[a].number',
    'B field-number-changed grpc.messages[A].fields[b].number',
  ]);
});

it('reports a reused number with another type as renamed and retyped', () => {
  expect(summary(proto3('message A { int32 a = 1; }'), proto3('message A { string b = 1; }'))).toEqual([
    'P field-renamed grpc.messages[A].fields[a]',
    'B field-type-changed grpc.messages[A].fields[a].type',
  ]);
});

it('reports a removed message once, without what is nested in it', () => {
  const before = proto3('message A { message B { enum C { X = 0; } } } message D {}');
  expect(summary(before, proto3('message D {}'))).toEqual(['P unneeded-message-removed grpc.messages[A]']);
});

it('reports what is removed inside a message that stays', () => {
  const before = proto3('message A { message B { int32 x = 1; } enum C { X = 0; } }');
  expect(summary(before, proto3('message A { }'))).toEqual([
    'P unneeded-message-removed grpc.messages[A.B]',
    'B enum-removed grpc.enums[A.C]',
  ]);
});

it('gives the removals of an addition that is taken back', () => {
  const after = bundleOf(SHOP);
  const before = bundleOf(
    SHOP.replace('  int32 quantity = 2;\n', '').replace('  rpc Place(Order) returns (Order);\n', ''),
  );
  const paths = ['grpc.rpcs[Orders.Place]', 'grpc.messages[Line].fields[quantity]'];
  expect(summary(before, after)).toEqual([`N rpc-added ${paths[0]}`, `N field-added ${paths[1]}`]);
  expect(summary(after, before)).toEqual([`B rpc-removed ${paths[0]}`, `B field-removed ${paths[1]}`]);
});

it('sees through a replaced message of the same shape, also in cycles', () => {
  const tree = (name: string) => `message ${name} { int32 v = 1; repeated ${name} kids = 2; }`;
  const before = proto3(`${tree('Node')} ${tree('Tree')} message A { Node n = 1; }`);
  const after = proto3(`${tree('Node')} ${tree('Tree')} message A { Tree n = 1; }`);
  expect(summary(before, after)).toEqual(['P field-type-changed-compatibly grpc.messages[A].fields[n].type']);
});

describe('types that share their bytes', () => {
  const pairs: [string, string, 'B' | 'P'][] = [
    ['int32', 'bool', 'P'],
    ['int32', 'sint32', 'B'],
    ['sint32', 'sint64', 'P'],
    ['fixed32', 'sfixed32', 'P'],
    ['fixed32', 'fixed64', 'B'],
    ['string', 'bytes', 'P'],
    ['bytes', 'string', 'B'],
    ['E', 'int32', 'P'],
    ['E', 'string', 'B'],
    ['M', 'bytes', 'P'],
    ['M', 'E', 'B'],
    ['float', 'double', 'B'],
  ];
  it.each(pairs)('%s to %s is %s', (from, to, verdict) => {
    const text = (type: string) => proto3(`enum E { X = 0; } message M {} message A { ${type} a = 1; }`);
    const [change] = diffProtobuf(text(from), text(to)).changes;
    expect(change?.classification[0]).toBe(verdict);
  });
});

describe('oneofs', () => {
  it('two fields merged into a new oneof are a break each', () => {
    const before = proto3('message A { string a = 1; string b = 2; }');
    const after = proto3('message A { oneof o { string a = 1; string b = 2; } }');
    expect(summary(before, after).map((line) => line.slice(0, 24))).toEqual(Array(2).fill('B field-moved-into-oneof'));
  });

  it('a new field in an old oneof is an addition', () => {
    const before = proto3('message A { oneof o { string a = 1; } }');
    const after = proto3('message A { oneof o { string a = 1; string b = 2; } }');
    expect(summary(before, after)).toEqual(['N field-added grpc.messages[A].fields[b]']);
  });

  it('an optional field in a oneof of its own may break', () => {
    const after = proto3('message A { oneof o { string a = 1; } }');
    expect(summary(proto3('message A { optional string a = 1; }'), after)).toEqual([
      'P field-moved-into-new-oneof grpc.messages[A].fields[a].oneof',
    ]);
  });
});

it('compares editions by what their features mean', () => {
  const text = 'message A { int32 a = 1; repeated B b = 2; } message B { string c = 1; }';
  const edition = bundleOf(`edition = "2023"; package shop.v1; option features.field_presence = IMPLICIT; ${text}`);
  expect(summary(proto3(text), edition)).toEqual([
    'N syntax-changed grpc.syntax',
    'N feature-changed grpc.options[features.field_presence]',
  ]);
});

it('does not see a delimited message field and a length-prefixed one as alike', () => {
  const before = proto2('message A { optional group B = 1 { optional int32 c = 1; } }');
  const after = proto2('message A { message B { optional int32 c = 1; } optional B b = 1; }');
  expect(summary(before, after)).toEqual(['B field-type-changed grpc.messages[A].fields[b].type']);
});

it('keeps an explicit JSON name while the field is renamed', () => {
  const after = proto3('message A { int32 b = 1 [json_name = "a"]; }');
  expect(summary(proto3('message A { int32 a = 1; }'), after)).toEqual([
    'P field-renamed grpc.messages[A].fields[a]',
    'N generator-option-changed grpc.messages[A].fields[a].options[json_name]',
  ]);
});
