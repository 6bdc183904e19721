import { describe, expect, it } from '@jest/globals';
import { readProtobuf } from '../../../src/formats/protobuf/index.ts';
import { bundleOf, proto2, proto3 } from './texts.ts';

describe('texts that a compiler accepts', () => {
  const texts: [string, string][] = [
    ['nothing at all', ''],
    ['comments only', '// a\n/* b */'],
    ['a byte order mark', '\uFEFFsyntax = "proto3";'],
    ['empty statements', 'syntax = "proto3";; message A { ; } ; service S { ; rpc R(A) returns (A) { ; } }'],
    [
      'keywords as names of fields',
      'message A { optional string message = 1; optional int32 optional = 2; optional A rpc = 3; }',
    ],
    ['keywords as names of enum values', 'enum E { option = 0; reserved = 1; }'],
    ['a message named stream', 'message stream {} service S { rpc R(stream) returns (stream stream); }'],
    ['strings side by side and escapes', 'option go_package = "a\\n" \'\\x41\\u0041\\101"\' "b";'],
    ['octal and hexadecimal numbers', 'message A { optional int32 a = 0x0F; optional int32 b = 010; }'],
    [
      'aggregates with lists, angle brackets and extensions',
      'option (a.b).c = { x: [1, -2.5e3] y < z: "s" > [a.b/c.D]: { } };',
    ],
    [
      'groups, also in a oneof',
      'message A { repeated group B = 1 { optional int32 c = 1; } oneof o { group D = 2 {} } }',
    ],
    ['extension ranges with options', 'message A { extensions 4, 100 to max [verification = UNVERIFIED]; }'],
    ['an extension inside a message', 'message A { extensions 4; extend A { optional A self = 4; } }'],
    [
      'editions with reserved identifiers',
      'edition = "2023"; message A { reserved foo, bar; string a = 1 [features.field_presence = IMPLICIT]; }',
    ],
    [
      'visibility of edition 2024',
      'edition = "2024"; import option "google/x.proto"; export message A { local enum E { X = 0; } } local enum F { Y = 0; }',
    ],
    [
      'negative and aliased enum values',
      'enum E { option allow_alias = true; A = 0; B = 0; C = -2147483648; reserved -5 to -3; }',
    ],
    [
      'a type found from the innermost scope outwards',
      'package p; message B {} message A { message B {} optional B x = 1; optional .p.B y = 2; optional p.A.B z = 3; }',
    ],
  ];
  it.each(texts)('%s', (_, text) => {
    expect(readProtobuf(bundleOf(text)).findings).toEqual([]);
  });
});

describe('texts that a compiler refuses name the place and what was expected', () => {
  const texts: [string, string, string][] = [
    ['1:1', 'hello', "expected a definition such as 'message' or 'service' but found 'hello'"],
    ['1:17', 'message A { a b }', "expected '=' but found '}'"],
    ['1:11', 'message A {', 'this brace is not closed before the end of the file'],
    ['1:1', '}', "expected a definition such as 'message' or 'service' but found '}'"],
    ['1:10', 'syntax = "proto4";', 'the syntax "proto4" is not known'],
    ['1:14', 'package p;   syntax = "proto3";', "'syntax' must be the first statement of the file"],
    ['2:3', 'message A {\n  # comment\n}', 'the character "#" has no meaning here'],
    ['1:8', 'import "a', 'the string is not closed with "'],
    ['1:1', '/* never', 'the comment is not closed with */'],
    ['1:9', 'import "\\q";', 'the escape sequence is not one of protobuf'],
    ['1:35', 'message A { optional string abc = 0; }', 'a field number is from 1 to 536870911'],
    ['1:33', 'message A { optional string a = 19500; }', 'the numbers 19000 to 19999 belong to protobuf itself'],
    ['1:33', 'message A { optional string a = 08; }', 'the number of the field 08 is not a number'],
    ['1:33', 'message A { optional string a = 1x; }', "'1x' is neither a number nor a name"],
    ['1:24', 'message A { reserved 1,', 'expected a number but found the end of the file'],
    ['1:22', 'message A { reserved 5 to 2; }', 'the range 5 to 2 ends before it begins'],
    ['1:21', 'option (a) = { b: [ } ;', "'}' closes nothing"],
  ];
  it.each(texts)('%s in %j: %s', (place, text, message) => {
    const [finding] = readProtobuf(bundleOf(text)).findings;
    const start = finding?.range?.start;
    expect([finding?.message, `${start?.line}:${start?.column}`]).toEqual([message, place]);
    expect(finding).toMatchObject({ rule: 'INVALID_INTERFACE_SPEC', severity: 'error', file: 'api/shop.proto' });
  });

  it('reports several problems of one text', () => {
    const { findings } = readProtobuf(proto3('message A { string a }\nmessage B { int32 = 1; }\nservice S { foo; }'));
    expect(findings.map((finding) => finding.range?.start.line)).toEqual([3, 4, 5]);
  });
});

describe('definitions that contradict each other', () => {
  const texts: [string, ReturnType<typeof bundleOf>, RegExp][] = [
    ['a name twice', proto3('message A {} enum A { X = 0; }'), /shop\.v1\.A is defined twice/],
    ['a field name twice', proto3('message A { int32 a = 1; int32 a = 2; }'), /A\.a is defined twice/],
    [
      'enum values stand beside their enum',
      proto3('enum A { X = 0; } enum B { X = 0; }'),
      /shop\.v1\.X is defined twice/,
    ],
    ['a number twice', proto3('message A { int32 a = 1; int32 b = 1; }'), /same number 1/],
    ['a reserved number', proto3('message A { reserved 1 to 3; int32 a = 2; }'), /reserved number or name/],
    ['a reserved name', proto3('message A { reserved "a"; int32 a = 2; }'), /reserved number or name/],
    ['an enum number twice', proto3('enum A { X = 0; Y = 0; }'), /repeats the number 0/],
    ['an enum without values', proto3('enum A { }'), /has no values/],
    ['an enum that does not begin with 0', proto3('enum A { X = 1; }'), /must be 0 in proto3/],
    ['a oneof without fields', proto3('message A { oneof o { } }'), /has no fields/],
    ['a label in a oneof', proto3('message A { oneof o { repeated int32 a = 1; } }'), /must not be 'repeated'/],
    ['a map with messages as keys', proto3('message A { map<A, A> a = 1; }'), /cannot have keys of type A/],
    ['required in proto3', proto3('message A { required int32 a = 1; }'), /must not be 'required' in proto3/],
    ['no label in proto2', proto2('message A { int32 a = 1; }'), /needs 'optional', 'required' or 'repeated'/],
    ['a type that is nowhere', proto3('message A { Missing a = 1; }'), /the type Missing is not defined/],
  ];
  it.each(texts)('%s', (_, file, message) => {
    expect(readProtobuf(file).findings.map((finding) => finding.message)).toEqual([expect.stringMatching(message)]);
  });
});
