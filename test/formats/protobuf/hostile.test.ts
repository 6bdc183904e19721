import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffProtobuf, readProtobuf } from '../../../src/formats/protobuf/index.ts';
import { bundleOf, proto3, SHOP } from './texts.ts';

it('takes names such as __proto__ and constructor for names', () => {
  const text = (field: string) =>
    proto3(`message __proto__ { constructor toString = 1; ${field} }
message constructor { int32 __proto__ = 1 [(hasOwnProperty) = 1]; map<string, __proto__> valueOf = 2; }
enum toString_ { hasOwnProperty_ = 0; }
service prototype { rpc __proto__(constructor) returns (__proto__); }`);
  expect(diffProtobuf(text(''), text(''))).toEqual({ changes: [], findings: [] });
  const { changes, findings } = diffProtobuf(text(''), text('int32 __proto__ = 2;'));
  expect(findings).toEqual([]);
  expect(changes.map(({ path }) => path)).toEqual(['grpc.messages[__proto__].fields[__proto__]']);
});

it('refuses nesting without end instead of overflowing the stack', () => {
  const texts = ['message a{'.repeat(20_000), `message a{oneof b{group C=1{`.repeat(5_000), '{'.repeat(50_000)];
  for (const text of texts) expect(readProtobuf(bundleOf(text)).findings.length).toBeGreaterThan(0);
  const aggregate = `option (a) = ${'{ b '.repeat(20_000)}${'}'.repeat(20_000)};`;
  expect(readProtobuf(bundleOf(aggregate)).findings).toEqual([]);
});

it('reads a string of a megabyte', () => {
  expect(readProtobuf(bundleOf(`option (a) = "${'x\\n'.repeat(400_000)}";`)).findings).toEqual([]);
});

it('compares a chain of two thousand replaced messages', () => {
  const chain = (prefix: string) =>
    Array.from({ length: 2_000 }, (_, n) => `message ${prefix}${n} { ${prefix}${(n + 1) % 2_000} next = 1; }`).join(
      '\n',
    );
  const text = (type: string) => proto3(`${chain('A')}\n${chain('B')}\nmessage Root { ${type} chain = 1; }`);
  const { changes } = diffProtobuf(text('A0'), text('B0'));
  expect(changes.map(({ rule }) => rule)).toEqual(['protobuf/field-type-changed-compatibly']);
});

it('never throws, whatever the text', () => {
  const words = fc.constantFrom(...(SHOP.match(/\w+|"[^"\n]*"|\S/g) ?? []));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (content) => {
      expect(diffProtobuf(bundleOf(SHOP), bundleOf(content)).changes).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

it('reports bytes that are no UTF-8 text', () => {
  const { findings } = readProtobuf(bundleOf(Uint8Array.from([0x2f, 0x2f, 0xff])));
  expect(findings).toMatchObject([{ message: 'not valid UTF-8 text', range: { start: { line: 1, column: 3 } } }]);
});
