import { changeRule } from './rule.ts';
import { schemaDeltaRows } from './schema-deltas.ts';

const SPECIFICATION = 'JSON Schema 2020-12';

/** Changes in json-schema documents: the configuration that a service reads. */
export const jsonSchemaRules = {
  ...schemaDeltaRows('json-schema', 'accept', 'configuration', `${SPECIFICATION}, Validation`),

  'json-schema/description-changed': changeRule<{ keyword: string; subject: string }>({
    classification: 'NON_BREAKING',
    title: 'description or other annotation changed',
    message: ({ keyword, subject }) =>
      subject === '' ? `${keyword} changed` : `${keyword} of configuration property ${subject} changed`,
    why: 'Nobody breaks: annotations do not decide which values are accepted.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'configuration', action: 'modified' },
    source: `${SPECIFICATION}, Validation, section 9`,
    since: '0.1.0',
    neutral: true,
  }),
  'json-schema/unused-definition-changed': changeRule<{ name: string }>({
    classification: 'NON_BREAKING',
    title: 'unused definition changed',
    message: ({ name }) => `definition ${name}, which nothing refers to, changed`,
    why: 'Nobody breaks: a definition decides nothing until something refers to it.',
    fix: 'Remove definitions that nothing refers to.',
    tags: { direction: 'accept', area: 'configuration', action: 'modified' },
    source: `${SPECIFICATION}, Core, section 8.2.4`,
    since: '0.1.0',
    neutral: true,
  }),
  'json-schema/schema-rewritten': changeRule<{ file: string }>({
    classification: 'NON_BREAKING',
    title: 'schema written differently',
    message: ({ file }) => `${file} written differently, accepts the same values as before`,
    why: 'Nobody breaks: definitions, references or the order of lists changed, and what they add up to is the same.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'configuration', action: 'modified' },
    source: `${SPECIFICATION}, Core, section 8.2.3`,
    since: '0.3.0',
    neutral: true,
  }),
  'json-schema/unclassified-change': changeRule<{ path: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'change that no rule knows',
    message: ({ path }) => `${path} changed in a way that no rule decides`,
    why: 'Deployments may break: what the change means for them is not known.',
    fix: 'Check by hand that every configuration in use means the same under both schemas.',
    tags: { direction: 'accept', area: 'configuration', action: 'modified' },
    source: `${SPECIFICATION}, Core`,
    since: '0.1.0',
  }),
} as const;
