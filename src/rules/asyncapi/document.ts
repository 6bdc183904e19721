import { changeRule } from '../rule.ts';

/** The facts behind rules about something of the document that differs. */
type KeywordArgs = {
  /** The member that differs, as the document spells it. */
  readonly keyword: string;
};

const DOCUMENT = 'AsyncAPI 3.0.0, AsyncAPI Object';

/** Changes of a document as a whole: versions, prose, and whatever no other rule covers. */
export const asyncapiDocumentRules = {
  'asyncapi/document-version-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'version of the description changed',
    message: ({ before, after }) => `info.version changed from ${before} to ${after}`,
    why: 'Nobody breaks: the text names a release, the other changes say what it means.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Info Object',
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/specification-version-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'version of the specification changed',
    message: ({ before, after }) => `document written for AsyncAPI ${after} instead of ${before}`,
    why: 'Nobody breaks: only tools that read the document must know the version.',
    fix: 'Check that the tools which read the document know the version.',
    tags: { area: 'document', action: 'modified' },
    source: 'AsyncAPI 3.0.0, AsyncAPI Version String',
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/description-changed': changeRule<KeywordArgs>({
    classification: 'NON_BREAKING',
    title: 'description or other annotation changed',
    message: ({ keyword }) => `${keyword} changed`,
    why: 'Nobody breaks: annotations do not decide what is sent or received.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: DOCUMENT,
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/component-changed': changeRule<{ component: string }>({
    classification: 'NON_BREAKING',
    title: 'component that decides nothing changed',
    message: ({ component }) => `component ${component} changed without an effect on any operation`,
    why: 'Nobody breaks: a component decides nothing until something refers to it.',
    fix: 'Remove components that nothing refers to.',
    tags: { area: 'document', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Components Object',
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/subtype-undecided': changeRule<{ component: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'subtype of a schema with a discriminator changed',
    message: ({ component }) =>
      `component ${component} changed, undecided because a discriminator may choose it for a message`,
    why: 'Messages whose discriminator names the subtype follow it, although no reference leads there.',
    fix: 'List the subtypes in a oneOf of the payload, so that they can be compared.',
    tags: { area: 'document', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Schema Object, Composition and Inheritance (Polymorphism)',
    since: '0.1.0',
  }),
  'asyncapi/document-rewritten': changeRule<{ readonly file: string }>({
    classification: 'NON_BREAKING',
    title: 'document written differently',
    message: ({ file }) => `${file} written differently, with the same meaning`,
    why: 'Nobody breaks: references, traits and the order of lists changed, and what they add up to is the same.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: DOCUMENT,
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/unclassified-change': changeRule<{ readonly path: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'change that no other rule covers',
    message: ({ path }) => `${path} changed in a way that no rule decides`,
    why: 'Somebody may break: what the change means is not known.',
    fix: 'Check the difference by hand.',
    tags: { area: 'document', action: 'modified' },
    source: DOCUMENT,
    since: '0.1.0',
  }),
} as const;
