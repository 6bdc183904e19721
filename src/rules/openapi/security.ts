import { changeRule } from '../rule.ts';

/** The facts behind rules about one way to authenticate. */
export interface AlternativeArgs {
  /** `GET /charges` */
  readonly operation: string;
  /** Names of the schemes that are needed together: `apiKey + oauth`. */
  readonly alternative: string;
}

const REQUIREMENT = 'OpenAPI 3.1.0, section 4.8.30 (Security Requirement Object)';
const SCHEME = 'OpenAPI 3.1.0, section 4.8.27 (Security Scheme Object)';

/** Changes of the credentials that callers need. */
export const openapiSecurityRules = {
  'openapi/security-added': changeRule<AlternativeArgs>({
    classification: 'BREAKING',
    title: 'credentials needed where none were',
    message: ({ operation, alternative }) => `${operation} now needs credentials: ${alternative}`,
    why: 'Callers that send no credentials, as they were allowed to, are rejected.',
    fix: 'Keep the empty requirement as an alternative until every caller sends credentials.',
    tags: { direction: 'accept', area: 'security', action: 'added' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-removed': changeRule<{ operation: string }>({
    classification: 'NON_BREAKING',
    title: 'credentials no longer needed',
    message: ({ operation }) => `${operation} no longer needs credentials`,
    why: 'Nobody breaks: callers may keep sending their credentials.',
    fix: 'Make sure that the operation is meant to be open.',
    tags: { direction: 'accept', area: 'security', action: 'removed' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-alternative-added': changeRule<AlternativeArgs>({
    classification: 'NON_BREAKING',
    title: 'way to authenticate added',
    message: ({ operation, alternative }) => `${operation} security requirement ${alternative} added as an alternative`,
    why: 'Nobody breaks: callers may keep using the credentials they have.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'security', action: 'added' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-alternative-removed': changeRule<AlternativeArgs>({
    classification: 'BREAKING',
    title: 'way to authenticate removed',
    message: ({ operation, alternative }) => `${operation} security requirement ${alternative} removed`,
    why: 'Callers that hold only these credentials are rejected.',
    fix: 'Keep the requirement as an alternative until every caller has moved to another one.',
    tags: { direction: 'accept', area: 'security', action: 'removed' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-alternative-tightened': changeRule<AlternativeArgs & { added: string }>({
    classification: 'BREAKING',
    title: 'further credentials needed',
    message: ({ operation, alternative, added }) =>
      `${operation} security requirement ${alternative} now also needs ${added}`,
    why: 'Callers that hold only the old credentials are rejected.',
    fix: 'Keep the old requirement as an alternative until every caller has the further credentials.',
    tags: { direction: 'accept', area: 'security', action: 'modified' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-scope-added': changeRule<{ operation: string; scheme: string; scope: string }>({
    classification: 'BREAKING',
    title: 'scope needed that was not',
    message: ({ operation, scheme, scope }) => `${operation} now needs scope ${scope} of ${scheme}`,
    why: 'Callers whose tokens lack the scope are rejected.',
    fix: 'Accept the old scopes until every caller has been granted the new one.',
    tags: { direction: 'accept', area: 'security', action: 'added' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-scope-removed': changeRule<{ operation: string; scheme: string; scope: string }>({
    classification: 'NON_BREAKING',
    title: 'scope no longer needed',
    message: ({ operation, scheme, scope }) => `${operation} no longer needs scope ${scope} of ${scheme}`,
    why: 'Nobody breaks: tokens with the scope still work.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'security', action: 'removed' },
    source: REQUIREMENT,
    since: '0.1.0',
  }),
  'openapi/security-scheme-changed': changeRule<{ scheme: string; keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'security scheme changed',
    message: ({ scheme, keyword }) => `security scheme ${scheme} changed, effect undecided because of ${keyword}`,
    why: 'Callers that obtain or send their credentials in the old way may be rejected.',
    fix: 'Add a scheme beside the old one and accept both until every caller has moved.',
    tags: { direction: 'accept', area: 'security', action: 'modified' },
    source: SCHEME,
    since: '0.1.0',
  }),
  'openapi/security-scheme-renamed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'security scheme renamed',
    message: ({ before, after }) => `security scheme ${before} is now called ${after}`,
    why: 'Nobody breaks: the name of a scheme is never sent, and its content is the same.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'security', action: 'modified' },
    source: SCHEME,
    since: '0.1.0',
    neutral: true,
  }),
} as const;
