import { changeRule } from '../rule.ts';

/** The facts behind rules about a body. */
export interface BodyArgs {
  /** `POST /charges`, or `GET /charges response 200` for the body of a response. */
  readonly subject: string;
}

/** The facts behind rules about one media type of a body. */
export interface MediaTypeArgs extends BodyArgs {
  readonly mediaType: string;
}

const BODY = 'OpenAPI 3.1.0, section 4.8.13 (Request Body Object)';
const MEDIA_TYPE = 'OpenAPI 3.1.0, section 4.8.14 (Media Type Object)';

/** Changes of the bodies that callers send. */
export const openapiBodyRules = {
  'openapi/required-request-body-added': changeRule<BodyArgs>({
    classification: 'BREAKING',
    title: 'required request body added',
    message: ({ subject }) => `${subject} request body added`,
    why: 'Requests of existing callers have no body and are rejected.',
    fix: 'Make the body optional, or add a new operation for it.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'added' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/optional-request-body-added': changeRule<BodyArgs>({
    classification: 'NON_BREAKING',
    title: 'optional request body added',
    message: ({ subject }) => `${subject} request body added`,
    why: 'Nobody breaks: callers may keep sending no body.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'added' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/request-body-removed': changeRule<BodyArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'request body removed',
    message: ({ subject }) => `${subject} request body removed`,
    why: 'What callers send in the body is ignored, or the request is rejected because it has one.',
    fix: 'Keep accepting the body, even if it is no longer needed.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'removed' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/request-body-became-required': changeRule<BodyArgs>({
    classification: 'BREAKING',
    title: 'request body became required',
    message: ({ subject }) => `${subject} request body became required`,
    why: 'Callers that send no body, as they were allowed to, are rejected.',
    fix: 'Keep the body optional and choose what a missing body means.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'modified' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/request-body-became-optional': changeRule<BodyArgs>({
    classification: 'NON_BREAKING',
    title: 'request body became optional',
    message: ({ subject }) => `${subject} request body became optional`,
    why: 'Nobody breaks: callers may keep sending the body.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'modified' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/request-media-type-added': changeRule<MediaTypeArgs>({
    classification: 'NON_BREAKING',
    title: 'media type of a request added',
    message: ({ subject, mediaType }) => `${subject} media type ${mediaType} added`,
    why: 'Nobody breaks: callers may keep sending the media types they know.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'added' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/request-media-type-removed': changeRule<MediaTypeArgs>({
    classification: 'BREAKING',
    title: 'media type of a request removed',
    message: ({ subject, mediaType }) => `${subject} media type ${mediaType} removed`,
    why: 'Callers that send this media type are rejected.',
    fix: 'Keep accepting the media type until nobody sends it.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'removed' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/request-media-type-widened': changeRule<MediaTypeArgs & { readonly range: string }>({
    classification: 'NON_BREAKING',
    title: 'media type of a request replaced by a range',
    message: ({ subject, mediaType, range }) => `${subject} media type ${mediaType} covered by ${range}`,
    why: 'Nobody breaks: the range admits the media type that callers send; their bodies are compared with its schema.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'modified' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/request-schema-added': changeRule<MediaTypeArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'schema given to a request that had none',
    message: ({ subject, mediaType }) =>
      `${subject} schema of ${mediaType} added, whether old bodies meet it is undecided`,
    why: 'Any value was allowed before, so bodies in use may be rejected now.',
    fix: 'Check by hand that every body in use meets the schema.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'added' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/request-schema-removed': changeRule<MediaTypeArgs>({
    classification: 'NON_BREAKING',
    title: 'schema of a request removed',
    message: ({ subject, mediaType }) => `${subject} schema of ${mediaType} removed`,
    why: 'Nobody breaks: every body that met the schema is still allowed.',
    fix: 'Keep the schema, so that new callers know what to send.',
    tags: { direction: 'accept', area: 'request-bodies', action: 'removed' },
    source: MEDIA_TYPE,
    since: '0.1.0',
  }),
  'openapi/encoding-changed': changeRule<MediaTypeArgs & { keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'encoding of a body changed',
    message: ({ subject, mediaType, keyword }) =>
      `${subject} encoding of ${mediaType} changed, effect undecided because of ${keyword}`,
    why: 'The same value is written differently, so the side that still writes or reads it the old way may fail.',
    fix: 'Keep the old encoding, or offer the new one under another media type or operation.',
    tags: { area: 'request-bodies', action: 'modified' },
    source: 'OpenAPI 3.1.0, section 4.8.15 (Encoding Object)',
    since: '0.1.0',
  }),
} as const;
