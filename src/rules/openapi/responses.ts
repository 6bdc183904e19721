import { changeRule } from '../rule.ts';

/** The facts behind rules about one response. */
export interface ResponseArgs {
  /** `GET /charges` */
  readonly operation: string;
  /** `200`, `4XX`, `default` */
  readonly status: string;
}

/** The facts behind rules about something inside a response. */
export interface PartArgs {
  /** `GET /charges response 200` */
  readonly subject: string;
  readonly name: string;
}

const RESPONSES = 'OpenAPI 3.1.0, section 4.8.16 (Responses Object)';
const RESPONSE = 'OpenAPI 3.1.0, section 4.8.17 (Response Object)';
const MEDIA_TYPE = 'OpenAPI 3.1.0, section 4.8.14 (Media Type Object)';
const HEADER = 'OpenAPI 3.1.0, section 4.8.21 (Header Object)';
const LINK = 'OpenAPI 3.1.0, section 4.8.20 (Link Object)';

/** Changes of what callers get back. */
export const openapiResponseRules = {
  'openapi/response-added': changeRule<ResponseArgs>({
    classification: 'NON_BREAKING',
    title: 'response added',
    message: ({ operation, status }) => `${operation} response ${status} added`,
    why: 'Callers must expect any status of HTTP; declaring one tells them more than before.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'responses', action: 'added' },
    source: RESPONSES,
    since: '0.1.0',
  }),
  'openapi/success-response-removed': changeRule<ResponseArgs>({
    classification: 'BREAKING',
    title: 'success response removed',
    message: ({ operation, status }) => `${operation} response ${status} removed`,
    why: 'Callers that wait for this status take whatever comes instead for a failure.',
    fix: 'Keep answering with this status.',
    tags: { direction: 'emit', area: 'responses', action: 'removed' },
    source: RESPONSES,
    since: '0.1.0',
  }),
  'openapi/error-response-removed': changeRule<ResponseArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'error response removed',
    message: ({ operation, status }) => `${operation} response ${status} removed`,
    why: 'Callers that handle this status break if the same failure now comes as another one.',
    fix: 'Keep the response declared, unless the failure can no longer happen.',
    tags: { direction: 'emit', area: 'responses', action: 'removed' },
    source: RESPONSES,
    since: '0.1.0',
  }),
  'openapi/response-media-type-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'media type of a response added',
    message: ({ subject, name }) => `${subject} media type ${name} added`,
    why: 'Nobody breaks: callers that ask for a media type they know still get it.',
    fix: 'Send the new media type only to callers that ask for it.',
    tags: { direction: 'emit', area: 'responses', action: 'added' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/response-media-type-removed': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'media type of a response removed',
    message: ({ subject, name }) => `${subject} media type ${name} removed`,
    why: 'Callers that ask for this media type, or parse it, no longer get it.',
    fix: 'Keep sending the media type to callers that ask for it.',
    tags: { direction: 'emit', area: 'responses', action: 'removed' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/response-schema-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'schema given to a response that had none',
    message: ({ subject, name }) => `${subject} schema of ${name} added`,
    why: 'Nobody breaks: callers are promised more than before.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'responses', action: 'added' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/response-schema-removed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'schema of a response removed',
    message: ({ subject, name }) => `${subject} schema of ${name} removed, what is sent now is undecided`,
    why: 'Callers lose the promise of what the body looks like, and may get anything.',
    fix: 'Keep the schema as long as the body has this shape.',
    tags: { direction: 'emit', area: 'responses', action: 'removed' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/response-header-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'response header added',
    message: ({ subject, name }) => `${subject} header '${name}' added`,
    why: 'Nobody breaks: callers that do not know the header ignore it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'headers', action: 'added' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/optional-response-header-removed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'optional response header removed',
    message: ({ subject, name }) => `${subject} header '${name}' removed`,
    why: 'Callers that use the header when it is there no longer find it.',
    fix: 'Keep sending the header and mark it deprecated until nobody reads it.',
    tags: { direction: 'emit', area: 'headers', action: 'removed' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/required-response-header-removed': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'required response header removed',
    message: ({ subject, name }) => `${subject} header '${name}' removed`,
    why: 'Callers were promised the header and no longer get it.',
    fix: 'Keep sending the header and mark it deprecated until nobody reads it.',
    tags: { direction: 'emit', area: 'headers', action: 'removed' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/response-header-became-optional': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'response header became optional',
    message: ({ subject, name }) => `${subject} header '${name}' became optional`,
    why: 'Callers that rely on the header fail when it is left out.',
    fix: 'Keep sending the header every time.',
    tags: { direction: 'emit', area: 'headers', action: 'modified' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/response-header-became-required': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'response header became required',
    message: ({ subject, name }) => `${subject} header '${name}' became required`,
    why: 'Nobody breaks: callers get the header more often than promised before.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'headers', action: 'modified' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/header-serialization-changed': changeRule<PartArgs & { keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'way to write a header changed',
    message: ({ subject, name, keyword }) =>
      `${subject} header '${name}' is written differently, effect undecided because of ${keyword}`,
    why: 'The same value becomes another text in the header, so readers of the old way may misread it.',
    fix: 'Keep the old way of writing, or add a header that is written the new way.',
    tags: { area: 'headers', action: 'modified' },
    source: HEADER,
    since: '0.1.0',
  }),
  'openapi/link-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'link added',
    message: ({ subject, name }) => `${subject} link ${name} added`,
    why: 'Nobody breaks: callers that do not know the link do not follow it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'links', action: 'added' },
    source: LINK,
    since: '0.1.0',
  }),
  'openapi/link-removed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'link removed',
    message: ({ subject, name }) => `${subject} link ${name} removed`,
    why: 'Tools that follow the link from one answer to the next request no longer find the way.',
    fix: 'Keep the link as long as the operation it leads to exists.',
    tags: { direction: 'emit', area: 'links', action: 'removed' },
    source: `${RESPONSE}, links`,
    since: '0.1.0',
  }),
  'openapi/link-changed': changeRule<PartArgs & { keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'link changed',
    message: ({ subject, name, keyword }) => `${subject} link ${name} changed, effect undecided because of ${keyword}`,
    why: 'Tools that follow the link may make another request than before.',
    fix: 'Keep the link and add another one beside it.',
    tags: { direction: 'emit', area: 'links', action: 'modified' },
    source: LINK,
    since: '0.1.0',
  }),
} as const;
