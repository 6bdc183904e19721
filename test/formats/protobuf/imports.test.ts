import { expect, it } from '@jest/globals';
import { diffProtobuf, readProtobuf } from '../../../src/formats/protobuf/index.ts';
import { bundleOf, proto3 } from './texts.ts';

const HEAD = 'syntax = "proto3";\npackage shop.v1;\n';
const IMPORTING = `${HEAD}import "common/money.proto";\nmessage Order { shop.v1.Money total = 1; }\n`;
const MONEY = `${HEAD}message Money { int64 cents = 1; }\n`;

it('follows an import from the nearest folder that makes it true', () => {
  const file = bundleOf(IMPORTING, { 'api/common/money.proto': MONEY });
  const { root, findings } = readProtobuf(file);
  expect(findings).toEqual([]);
  expect(root?.messages.get('Order')?.fields.get('total')?.type).toMatchObject({ name: 'Money', kind: 'message' });
});

it('reports a change in an imported file, at that file', () => {
  const before = bundleOf(IMPORTING, { 'common/money.proto': MONEY });
  const after = bundleOf(IMPORTING, { 'common/money.proto': MONEY.replace('int64', 'string') });
  expect(diffProtobuf(before, after).changes).toEqual([
    expect.objectContaining({
      rule: 'protobuf/field-type-changed',
      path: 'grpc.messages[Money].fields[cents].type',
      location: expect.objectContaining({ after: expect.objectContaining({ file: 'common/money.proto' }) }),
    }),
  ]);
});

it('does not care in which file of the package a definition stands', () => {
  const before = bundleOf(IMPORTING, { 'common/money.proto': MONEY });
  const after = bundleOf(`${HEAD}message Order { Money total = 1; }\nmessage Money { int64 cents = 1; }\n`);
  expect(diffProtobuf(before, after).changes.map(({ rule }) => rule)).toEqual(['protobuf/import-removed']);
});

it('reports an imported file that cannot be parsed', () => {
  const before = bundleOf(IMPORTING, { 'common/money.proto': MONEY });
  const after = bundleOf(IMPORTING, { 'common/money.proto': 'message {' });
  const { changes, findings } = diffProtobuf(before, after);
  expect(changes).toEqual([]);
  expect(findings[0]).toMatchObject({ severity: 'error', file: 'common/money.proto' });
});

it('warns about an import that the bundle does not have, and goes on', () => {
  const file = bundleOf(`${HEAD}import "other/x.proto";\nmessage A { other.X x = 1; }`);
  const { root, findings } = readProtobuf(file);
  expect(root).toBeDefined();
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'UNRESOLVED_REFERENCE', severity: 'warning', range: expect.anything() }),
  ]);
  expect(diffProtobuf(file, file)).toEqual({ changes: [], findings });
});

it('survives files that import each other', () => {
  const file = bundleOf('syntax = "proto3";\nimport "b.proto";\nmessage A { B b = 1; }', {
    'b.proto': 'syntax = "proto3";\nimport "api/shop.proto";\nimport "b.proto";\nmessage B { A a = 1; }',
  });
  expect(readProtobuf(file).findings).toEqual([]);
});

it('tells another package from a message of the same name', () => {
  const more = { 'b.proto': 'syntax = "proto3";\npackage b;\nmessage C { int32 x = 1; }' };
  const text = (type: string) => `${HEAD}import "b.proto";\nmessage b { message C {} }\nmessage A { ${type} c = 1; }`;
  const { changes } = diffProtobuf(bundleOf(text('.b.C'), more), bundleOf(text('.shop.v1.b.C'), more));
  expect(changes.map(({ rule }) => rule)).toEqual(['protobuf/field-type-changed']);
});

it('reports a file that is not in the bundle', () => {
  const { changes, findings } = diffProtobuf(proto3(''), { ...proto3(''), file: 'api/gone.proto' });
  expect(changes).toEqual([]);
  expect(findings[0]?.message).toBe('api/gone.proto is not in the bundle');
});

it('knows nothing about the definitions of a file that only one side has', () => {
  const before = bundleOf(IMPORTING, { 'common/money.proto': MONEY });
  const after = bundleOf(IMPORTING);
  for (const diff of [diffProtobuf(before, after), diffProtobuf(after, before)]) {
    expect(diff.changes.map(({ rule }) => rule)).toEqual(['protobuf/field-type-undecided']);
    expect(diff.findings).toEqual([expect.objectContaining({ rule: 'UNRESOLVED_REFERENCE', severity: 'error' })]);
  }
});

it('cannot tell a same shape when a part of it is in a missing file', () => {
  const text = (name: string) => `${IMPORTING}message ${name} { Order order = 1; Money money = 2; }
    service S { rpc Get(${name}) returns (Order); }`;
  const { changes } = diffProtobuf(bundleOf(text('A'), { 'common/money.proto': MONEY }), bundleOf(text('B')));
  expect(changes.find(({ path }) => path === 'grpc.rpcs[S.Get].request')?.classification).toBe('POTENTIAL_BREAKING');
});

it.each([
  ['common/money.proto', 'error'],
  ['money.proto', 'error'],
  ['other/money.proto', 'warning'],
])('finds the import %s that both sides lack: %s', (path, severity) => {
  const side = (fields: string) => {
    const text = `${HEAD}import "${path}";\nmessage A { ${fields} }`;
    return bundleOf(text, { 'common/else.proto': HEAD });
  };
  const { findings } = diffProtobuf(side(''), side('int32 a = 1;'));
  expect(findings).toEqual([expect.objectContaining({ rule: 'UNRESOLVED_REFERENCE', severity })]);
});
