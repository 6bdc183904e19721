import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const open = { type: 'string', enum: ['open'] };
const more = { type: 'string', enum: ['open', 'paid'] };

/** An operation whose body, parameter and response all have the same schema. */
function operation(schema: object): object {
  return {
    parameters: [{ name: 'state', in: 'query', schema }],
    requestBody: { content: json(schema) },
    responses: { 200: { description: 'Fine', headers: { State: { schema } }, content: json(schema) } },
  };
}

/** Which way the same edit is judged at each place. */
function directions(wrap: (inner: object) => object): string[] {
  const { changes } = compareTexts(documentOf(wrap(operation(open))), documentOf(wrap(operation(more))));
  return changes.map(({ rule, direction, path }) => {
    const place = /(request-body|parameters|headers|responses)(?!.*(request-body|parameters|headers|responses))/.exec(
      path,
    )?.[1];
    return `${place} ${rule.replace('openapi/', '')} ${direction}`;
  });
}

const PLAIN = [
  'request-body request-enum-value-added accept',
  'headers response-enum-value-added emit',
  'responses response-enum-value-added emit',
  'parameters request-enum-value-added accept',
];
const TURNED = [
  'request-body response-enum-value-added emit',
  'headers request-enum-value-added accept',
  'responses request-enum-value-added accept',
  'parameters response-enum-value-added emit',
];
const callback = (inner: object) => ({ callbacks: { paid: { '{$request.query.url}': { post: inner } } } });

describe('who writes the values', () => {
  it('is the caller in requests and the service in responses', () => {
    expect(directions((inner) => ({ paths: { '/p': { post: inner } } }))).toEqual(PLAIN);
  });

  it('turns around in webhooks', () => {
    expect(directions((inner) => ({ webhooks: { paid: { post: inner } } }))).toEqual(TURNED);
  });

  it('turns around in callbacks', () => {
    expect(directions((inner) => ({ paths: { '/p': { post: callback(inner) } } }))).toEqual(TURNED);
  });

  it('turns around twice in a callback of a webhook', () => {
    expect(directions((inner) => ({ webhooks: { paid: { post: callback(inner) } } }))).toEqual(PLAIN);
  });
});

describe('callbacks', () => {
  const shared = (schema: object) =>
    documentOf({
      paths: {
        '/a': { post: { callbacks: { paid: { $ref: '#/components/callbacks/Paid' } } } },
        '/b': { post: { callbacks: { paid: { $ref: '#/components/callbacks/Paid' } } } },
      },
      components: { callbacks: { Paid: { '{$url}': { post: { requestBody: { content: json(schema) } } } } } },
    });

  it('that operations share are reported once', () => {
    const { changes } = compareTexts(shared(open), shared(more));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.affects).toEqual(['POST /a', 'POST /b']);
  });

  it('that offer themselves again end', () => {
    const endless = (schema: object) => {
      const post = {
        requestBody: { content: json(schema) },
        callbacks: { again: { $ref: '#/components/callbacks/Again' } },
      };
      return documentOf({
        paths: { '/a': { post: { callbacks: { again: { $ref: '#/components/callbacks/Again' } } } } },
        components: { callbacks: { Again: { '{$url}': { post } } } },
      });
    };
    expect(linesOf(compareTexts(endless(open), endless(more))).map((line) => line.split(' ')[0])).toEqual([
      'response-enum-value-added',
      'request-enum-value-added',
    ]);
  });

  it('are named by the operation that offers them', () => {
    const of = (method: string) =>
      documentOf({ paths: { '/a': { post: { callbacks: { paid: { '{$url}': { [method]: {} } } } } } } });
    expect(compareTexts(of('post'), of('put')).changes.map(({ reason }) => reason)).toEqual([
      'PUT callback paid of POST /a method added',
      'POST callback paid of POST /a method removed',
    ]);
  });
});
