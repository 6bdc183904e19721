import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderComment, renderSummary, type Surroundings } from '../../src/report/index.ts';
import {
  change,
  check,
  declared,
  FEATURES_OFF,
  failing,
  first,
  hostile,
  manyChanges,
  SURROUNDINGS,
  same,
  unknown,
} from './comment-samples.ts';
import { CONSUMERS } from './impact-samples.ts';
import { FAILURE } from './samples.ts';

const FOLDER = join(import.meta.dirname, 'golden/comment');
const PLATFORM = Array.from({ length: 40 }, (_, index) => `service-${String(index + 1).padStart(2, '0')}`);
const OFF: Surroundings = { ...SURROUNDINGS, features: FEATURES_OFF };

const ONE_SERVICE = check(`orders 1.1.0: ${failing('orders').headline}`, [
  failing('orders', [
    change('BREAKING', '/orders/{id}/cancel'),
    change('POTENTIAL_BREAKING', '/orders', {
      type: 'modified',
      rule: 'openapi/response-enum-value-added',
      path: 'openapi.paths[/orders].methods[GET].responses[200].schema.properties[status]',
      reason: 'enum value "refunded" added to a response',
      why: 'Consumers that list the values they know reject the new one.',
      fix: 'Tell the consumers, or release a new minor version.',
      before: ['open', 'paid'],
      after: ['open', 'paid', 'refunded'],
      proof: { value: { status: 'refunded' }, acceptedBy: 'after', rejectedBy: 'before', error: 'not in the list' },
      affects: ['GET /orders', 'GET /orders/{id}'],
    }),
    change('NON_BREAKING', '/orders/{id}/refund'),
    change('NON_BREAKING', '/prose', { neutral: true }),
  ]),
]);

const FORTY = check('2 contracts fail', [
  ...PLATFORM.slice(0, 2).map((name) => failing(name)),
  ...PLATFORM.slice(2, 5).map((name) => declared(name)),
  ...PLATFORM.slice(5, 7).map(first),
  ...PLATFORM.slice(7).map((name) => same(name)),
]);

const TWO_THOUSAND = check(
  '40 contracts fail',
  PLATFORM.map((name) => failing(name, manyChanges(50))),
);

const WORDS = 'إلغاء الطلب 🛒 ביטול 👩‍👩‍👧 注文';
const RIGHT_TO_LEFT = check(`${WORDS} 1.1.0: BREAKING`, [
  failing(WORDS, [change('BREAKING', `/${WORDS}`), change('NON_BREAKING', `/${WORDS}`)]),
]);

const SAMPLES: Readonly<Record<string, string>> = {
  'one-service.md': renderComment(ONE_SERVICE, { surroundings: SURROUNDINGS }),
  'forty-services.md': renderComment(FORTY, { surroundings: SURROUNDINGS }),
  'two-thousand-changes.md': renderComment(TWO_THOUSAND, { surroundings: SURROUNDINGS }),
  'right-to-left.md': renderComment(RIGHT_TO_LEFT, { surroundings: SURROUNDINGS }),
  'hostile.md': renderComment(hostile(), { surroundings: SURROUNDINGS }),
  'failure.md': renderComment(FAILURE, { surroundings: OFF }),
  'first.md': renderComment(check('Nothing to compare with yet', [first('orders')]), { surroundings: SURROUNDINGS }),
  'unknown.md': renderComment(
    check('Not everything could be compared: what is published cannot be seen', [unknown('orders')]),
    { surroundings: OFF },
  ),
  'green.md': renderComment(check('No contract changed', [same('orders')], { untouched: ['services/users'] }), {
    surroundings: SURROUNDINGS,
  }),
  'declared.md': renderComment(check(`orders 2.0.0: ${declared('orders').headline}`, [declared('orders')]), {
    surroundings: SURROUNDINGS,
  }),
  'waived.md': renderComment(
    check('orders 1.1.0: NON_BREAKING (1 waived), nothing left that asks for a version', [
      {
        ...declared('orders', [
          change('BREAKING', '/orders/{id}/cancel', {
            waived: { reason: 'nobody has called it since 2025', expires: '2027-01-31' },
          }),
        ]),
        version: '1.1.0',
        classification: 'NON_BREAKING',
        nextVersion: null,
      },
    ]),
    { surroundings: SURROUNDINGS },
  ),
  'consumers.md': renderComment(
    check(`orders 1.1.0: ${failing('orders').headline}`, [
      { ...failing('orders'), consumers: CONSUMERS.slice(0, 2), moreConsumers: 7 },
    ]),
    { surroundings: SURROUNDINGS },
  ),
  'features-off.md': renderComment(ONE_SERVICE, { surroundings: OFF }),
  'summary.md': renderSummary(
    {
      ...ONE_SERVICE,
      results: [...ONE_SERVICE.results, same('users', 'edited'), same('stock')],
      untouched: ['services/mail'],
      findings: [
        {
          rule: 'CONFIGURATION_NOT_IN_FORCE',
          severity: 'info',
          message: 'fail-on would become never',
          path: 'fail-on',
          file: 'pacto.config.yaml',
          range: { start: { line: 4, column: 1 }, end: { line: 4, column: 8 } },
        },
      ],
    },
    { surroundings: OFF },
  ),
};

describe('golden comments', () => {
  it.each(Object.keys(SAMPLES))('%s is what the renderer writes', (file) => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(join(FOLDER, file), `${SAMPLES[file]}\n`);
    expect(`${SAMPLES[file]}\n`).toBe(readFileSync(join(FOLDER, file), 'utf8'));
  });

  it('has no file that no test writes', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SAMPLES).sort());
  });
});
