import { describe, expect, it } from '@jest/globals';
import { diffProtobuf } from '../../../src/formats/protobuf/index.ts';
import { proto2, proto3 } from './texts.ts';

const HOLDER = 'message Box { repeated Wrapped items = 1; } message Wrapped { optional E e = 1; } message Q {}';

describe('the values of an enum', () => {
  const rows: [string, typeof proto2, string, 'added' | 'removed', string][] = [
    ['closed, in a response', proto2, 'rpc A(Q) returns (Box);', 'added', 'P'],
    ['closed, in a stream of responses', proto2, 'rpc A(Q) returns (stream Box);', 'added', 'P'],
    ['closed, in a request', proto2, 'rpc A(Box) returns (Q);', 'added', 'N'],
    ['open, in a response', proto3, 'rpc A(Q) returns (Box);', 'added', 'N'],
    ['in a response', proto3, 'rpc A(Q) returns (Box);', 'removed', 'P'],
    ['in a request', proto3, 'rpc A(stream Box) returns (Q);', 'removed', 'B'],
    ['in both', proto3, 'rpc A(Box) returns (Box);', 'removed', 'B'],
    ['in no call', proto3, '', 'removed', 'B'],
  ];
  it.each(rows)('%s', (_, write, rpc, happened, verdict) => {
    const text = (values: string) => write(`enum E { X = 0; ${values} } ${HOLDER} service S { ${rpc} }`);
    const [less, more] = [text(''), text('Y = 1;')];
    const { changes } = happened === 'added' ? diffProtobuf(less, more) : diffProtobuf(more, less);
    expect(changes.map(({ classification }) => classification[0])).toEqual([verdict]);
  });
});

describe('a removed message', () => {
  const rows: [string, string, string, string[]][] = [
    ['that no rpc reached', 'message A { int32 a = 1; }', '', ['P unneeded-message-removed']],
    [
      'whose place a message of the same shape took',
      'message A { int32 a = 1; } service S { rpc R(A) returns (A); }',
      'message B { int32 a = 1; } service S { rpc R(B) returns (B); }',
      ['P rpc-type-renamed', 'P rpc-type-renamed', 'P unneeded-message-removed', 'N message-added'],
    ],
    [
      'whose place another message took',
      'message A { int32 a = 1; } service S { rpc R(A) returns (A); }',
      'message B { string a = 1; } service S { rpc R(B) returns (B); }',
      ['B rpc-type-changed', 'B rpc-type-changed', 'B message-removed', 'N message-added'],
    ],
    [
      'that a removed message of a removed rpc had',
      'message A { L l = 1; } message L {} service S { rpc R(A) returns (A); }',
      'service S {}',
      ['B rpc-removed', 'B message-removed', 'B message-removed'],
    ],
    [
      'that a replaced message had',
      'message A { L l = 1; } message L {} service S { rpc R(A) returns (A); }',
      'message B { M l = 1; } message M {} service S { rpc R(B) returns (B); }',
      [
        ...['P rpc-type-renamed', 'P rpc-type-renamed', 'P unneeded-message-removed', 'P unneeded-message-removed'],
        ...['N message-added', 'N message-added'],
      ],
    ],
    [
      'that a removed rpc used',
      'message A { int32 a = 1; } service S { rpc R(A) returns (A); }',
      'service S {}',
      ['B rpc-removed', 'B message-removed'],
    ],
  ];
  it.each(rows)('%s', (_, before, after, expected) => {
    const { changes } = diffProtobuf(proto3(before), proto3(after));
    const lines = changes.map(({ rule, classification }) => `${classification[0]} ${rule.slice('protobuf/'.length)}`);
    expect(lines).toEqual(expected);
  });
});
