import { changeRule } from '../rule.ts';

/** The fact behind most rules about a document as a whole. */
export interface KeywordArgs {
  /** The member that differs, as the document spells it. */
  readonly keyword: string;
}

/** Changes of a document as a whole: versions, prose, servers, and whatever no other rule covers. */
export const openapiDocumentRules = {
  'openapi/document-version-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'version of the description changed',
    message: ({ before, after }) => `info.version changed from ${before} to ${after}`,
    why: 'Nobody breaks: the text names a release, the other changes say what it means.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8.2 (Info Object)',
    since: '0.1.0',
    neutral: true,
  }),
  'openapi/specification-version-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'version of the specification changed',
    message: ({ before, after }) => `document written for OpenAPI ${after} instead of ${before}`,
    why: 'Nobody breaks: callers speak HTTP, not OpenAPI; only tools that read the document must know the version.',
    fix: 'Check that the tools which read the document know the version.',
    tags: { area: 'document', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.1 (Versions)',
    since: '0.1.0',
    neutral: true,
  }),
  'openapi/description-changed': changeRule<KeywordArgs>({
    classification: 'NON_BREAKING',
    title: 'description or other annotation changed',
    message: ({ keyword }) => `${keyword} changed`,
    why: 'Nobody breaks: annotations do not decide what is sent or accepted.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8 (Schema) and section 4.9 (Specification Extensions)',
    since: '0.1.0',
    neutral: true,
  }),
  'openapi/notation-changed': changeRule<{ what: string }>({
    classification: 'NON_BREAKING',
    title: 'written differently with the same meaning',
    message: ({ what }) => what,
    why: 'Nobody breaks: the specification gives both spellings the same meaning.',
    fix: 'No action is needed.',
    tags: { area: 'document', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8.12 (Parameter Object) and section 4.8.23 (Reference Object)',
    since: '0.1.0',
    neutral: true,
  }),
  'openapi/unused-component-changed': changeRule<{ name: string }>({
    classification: 'NON_BREAKING',
    title: 'definition that nothing uses changed',
    message: ({ name }) => `${name}, which no operation uses, changed`,
    why: 'Nobody breaks: a definition decides nothing until an operation refers to it.',
    fix: 'Remove definitions that no operation uses.',
    tags: { area: 'components', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8.7 (Components Object)',
    since: '0.1.0',
    neutral: true,
  }),
  'openapi/unclassified-change': changeRule<KeywordArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'change that no rule knows',
    message: ({ keyword }) => `${keyword} changed in a way that no rule decides`,
    why: 'Callers may break: what the change means for them is not known.',
    fix: 'Check by hand that every caller still works, then lower the class of this change or waive it.',
    tags: { area: 'document', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8 (Schema)',
    since: '0.1.0',
  }),
  'openapi/server-added': changeRule<{ url: string }>({
    classification: 'NON_BREAKING',
    title: 'server added',
    message: ({ url }) => `server ${url} added`,
    why: 'Nobody breaks: callers keep using the servers they know.',
    fix: 'No action is needed.',
    tags: { area: 'servers', action: 'added' },
    source: 'OpenAPI 3.1.0, section 4.8.5 (Server Object)',
    since: '0.1.0',
  }),
  'openapi/server-removed': changeRule<{ url: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'server removed',
    message: ({ url }) => `server ${url} removed, whether it still answers is undecided`,
    why: 'Callers that build their addresses from this server reach nothing if it is switched off.',
    fix: 'Keep the server, or make its address answer until callers have moved.',
    tags: { area: 'servers', action: 'removed' },
    source: 'OpenAPI 3.1.0, section 4.8.5 (Server Object)',
    since: '0.1.0',
  }),
  'openapi/server-variable-changed': changeRule<{ url: string; variable: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'variable of a server changed',
    message: ({ url, variable }) =>
      `variable ${variable} of server ${url} changed, which addresses answer is undecided`,
    why: 'Callers that fill in the variable, or rely on its default, may build another address than before.',
    fix: 'Keep the default and every value that was allowed, and only add values.',
    tags: { area: 'servers', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8.6 (Server Variable Object)',
    since: '0.1.0',
  }),
} as const;
