import { describe, expect, it } from '@jest/globals';
import { diffAsyncapi, readAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, SHOP } from './texts.ts';

describe('what is no AsyncAPI document is an error that says why', () => {
  const texts: [string, string, RegExp, number][] = [
    ['a list', '- asyncapi', /must be a map/, 1],
    ['no version', 'channels: {}', /must say which version it uses/, 1],
    ['a version that is no text', 'channels: {}\nasyncapi: 3', /not 3$/, 2],
    ['an unknown version', 'asyncapi: 4.0.0', /AsyncAPI 2\.0 to 2\.6, 3\.0 or 3\.1, not "4\.0\.0"/, 1],
    ['2.x without channels', 'asyncapi: 2.6.0', /must have channels/, 1],
    ['channels in a list', 'asyncapi: 3.0.0\nchannels: []', /channels must be a map/, 2],
    ['a channel that is a text', 'asyncapi: 3.0.0\nchannels:\n  a: b', /channels\.a must be a map/, 3],
    ['a 2.x operation that is a text', 'asyncapi: 2.0.0\nchannels:\n  a:\n    publish: b', /publish must be a map/, 4],
    [
      'an action that is none',
      'asyncapi: 3.0.0\noperations:\n  a:\n    action: emit\n    channel: { $ref: "#/" }',
      /must be send or receive/,
      4,
    ],
    [
      'an operation without a channel',
      'asyncapi: 3.0.0\noperations:\n  a: { action: send }',
      /must refer to its channel/,
      3,
    ],
  ];
  it('broken text', () => {
    const text = 'asyncapi: 3.0.0\nchannels: [';
    const { root, findings } = readAsyncapi(bundleOf(text));
    expect(root).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: 'INVALID_CONTRACT_FILE', severity: 'error', file: 'events.yaml', range: { start: { line: 2 } } },
    ]);
    expect(findings[0]?.message).toMatch(/cannot be read as an AsyncAPI document/);
    expect(diffAsyncapi(bundleOf(SHOP), bundleOf(text))).toEqual({ changes: [], findings });
  });

  it.each(texts)('%s', (_, text, message, line) => {
    const { root, findings } = readAsyncapi(bundleOf(text));
    expect(root).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: 'INVALID_INTERFACE_SPEC', severity: 'error', file: 'events.yaml', range: { start: { line } } },
    ]);
    expect(findings[0]?.message).toMatch(message);
    expect(diffAsyncapi(bundleOf(SHOP), bundleOf(text))).toEqual({ changes: [], findings });
  });
});

it('reads 2.0 to 3.1', () => {
  const read = (version: string) => readAsyncapi(bundleOf(`asyncapi: ${version}\nchannels: {}`));
  for (const version of ['2.0.0', '2.6.0', '3.0.0', '3.1.0', '3.0.0-next.1'])
    expect(read(version)).toMatchObject({ findings: [] });
});

it('reports references that lead nowhere and still compares the rest', () => {
  const after = SHOP.replace("'#/components/schemas/Order'", "'#/components/schemas/Ordre'").replace(
    'shop.{',
    'store.{',
  );
  const { changes, findings } = diffAsyncapi(bundleOf(SHOP), bundleOf(after));
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'UNRESOLVED_REFERENCE',
      severity: 'error',
      path: 'components.messages.Order.payload.$ref',
    }),
  ]);
  expect(changes.map(({ rule }) => rule)).toContain('asyncapi/channel-address-changed');
});

it('takes a $ref inside data for data', () => {
  const text =
    'asyncapi: 3.0.0\nchannels: { c: { messages: { M: { payload: { default: { $ref: gone }, examples: [{ $ref: gone }] } } } } }';
  expect(readAsyncapi(bundleOf(text)).findings).toEqual([]);
});

it('reports a file that is not in the bundle', () => {
  expect(readAsyncapi({ ...bundleOf(''), file: 'gone.yaml' }).findings[0]?.message).toMatch(
    /the bundle has no such file/,
  );
});
