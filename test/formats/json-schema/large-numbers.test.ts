import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';

const [LARGE, LESS] = ['9223372036854775807', '9223372036854775806'];
const fileOf = (text: string) => ({ documents: new DocumentSet({ 'document.json': text }), file: 'document.json' });
const schema = (keywords: string, beside = '"maxLength":9') =>
  `{"type":"object","properties":{"n":{"type":"integer",${keywords}},"s":{"type":"string",${beside}}}}`;
const changes = (before: string, after: string) =>
  diffConfigurationSchema(fileOf(before), fileOf(after)).changes.map(
    ({ classification, reason }) => `${classification} ${reason}`,
  );

describe('numbers that read as the same one', () => {
  it.each([
    ['"maximum":', LARGE, LESS, `BREAKING maximum of configuration property n changed from ${LARGE} to ${LESS}`],
    ['"maximum":', LESS, LARGE, `NON_BREAKING maximum of configuration property n changed from ${LESS} to ${LARGE}`],
    ['"minimum":-', LARGE, LESS, `BREAKING minimum of configuration property n changed from -${LARGE} to -${LESS}`],
    [
      '"exclusiveMaximum":',
      LARGE,
      LESS,
      `BREAKING exclusiveMaximum of configuration property n changed from ${LARGE} (exclusive) to ${LESS} (exclusive)`,
    ],
  ])('are ordered where they bound whole numbers: %s%s', (keyword, before, after, told) => {
    expect(changes(schema(keyword + before), schema(keyword + after))).toEqual([told]);
  });

  it.each([
    ['maximum', '1e400', '1e500'],
    ['maximum', '0.1', '0.10000000000000000555'],
    ['multipleOf', LARGE, LESS],
    ['maxLength', LARGE, LESS],
  ])('are undecided elsewhere: %s %s', (keyword, before, after) => {
    const [told, ...others] = changes(schema(`"${keyword}":${before}`), schema(`"${keyword}":${after}`));
    expect(told).toMatch(/^POTENTIAL_BREAKING .* effect undecided because of \w+ \(numbers with too many digits/);
    expect(others).toEqual([]);
  });

  it('are told apart where values are listed', () => {
    expect(changes(schema(`"enum":[1,${LARGE}]`), schema(`"enum":[1,${LESS}]`))).toEqual([
      `BREAKING value ${LARGE} removed from the allowed values of configuration property n`,
      `NON_BREAKING value ${LESS} added to the allowed values of configuration property n`,
    ]);
  });

  it('leave nobody without doubt inside a keyword that applies sometimes', () => {
    const branches = (limit: string) => `{"anyOf":[{"type":"integer","maximum":${limit}},{"type":"null"}]}`;
    expect(changes(branches(LARGE), branches(LESS))).toEqual([
      'POTENTIAL_BREAKING anyOf changed, effect undecided because of anyOf (numbers with too many digits to be compared)',
    ]);
  });

  it('are shown as they are written', () => {
    const [change] = diffConfigurationSchema(
      fileOf(schema(`"maximum":${LARGE}`)),
      fileOf(schema(`"maximum":${LESS}`)),
    ).changes;
    expect(change).toMatchObject({ before: LARGE, after: LESS });
  });

  it('do not stand in the way of other changes', () => {
    const [before, after] = [schema(`"maximum":${LARGE}`), schema(`"maximum":${LARGE}`, '"maxLength":5')];
    expect(changes(before, after)).toEqual(['BREAKING maxLength of configuration property s changed from 9 to 5']);
  });

  it('are no change where they are spelled otherwise', () => {
    expect(changes(schema('"maximum":1e400'), schema('"maximum":10e399'))).toEqual([]);
    expect(changes(schema(`"maximum":${LARGE}`), schema(`"maximum":${LARGE}.0`))).toEqual([]);
  });

  it('are seen in an OpenAPI document, in what nobody judges too', () => {
    const document = (limit: string) =>
      fileOf(`{"openapi":"3.1.0","info":{"title":"A","version":"1","x-limit":${limit}},"paths":{"/a":{"get":{
        "parameters":[{"name":"n","in":"query","schema":{"type":"integer","maximum":${limit}}}],
        "responses":{"200":{"description":"done"}}}}}}`);
    expect(diffOpenapi(document(LARGE), document(LESS)).changes).toMatchObject([
      { rule: 'openapi/description-changed', before: LARGE, after: LESS },
      { rule: 'openapi/request-constraint-tightened', classification: 'BREAKING', before: LARGE },
    ]);
  });
});
