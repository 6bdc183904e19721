import { changeRule } from '../rule.ts';

/** The facts behind rules about an operation that the service calls at its consumers. */
export interface OperationArgs {
  /** `POST webhook order-paid`, `POST callback paid of POST /orders` */
  readonly operation: string;
}

/** The facts behind rules about a part of such an operation. */
export interface PartArgs extends OperationArgs {
  readonly name: string;
}

const WEBHOOKS = 'OpenAPI 3.1.0, section 4.8.1 (OpenAPI Object), webhooks';
const CALLBACK = 'OpenAPI 3.1.0, section 4.8.18 (Callback Object)';
const PARAMETER = 'OpenAPI 3.1.0, section 4.8.12 (Parameter Object)';
const BODY = 'OpenAPI 3.1.0, section 4.8.13 (Request Body Object)';
const RESPONSES = 'OpenAPI 3.1.0, section 4.8.16 (Responses Object)';

/** Changes of webhooks and callbacks, where the service sends the requests and its consumers answer. */
export const openapiWebhookRules = {
  'openapi/webhook-added': changeRule<{ name: string }>({
    classification: 'NON_BREAKING',
    title: 'webhook added',
    message: ({ name }) => `webhook ${name} added`,
    why: 'Nobody breaks: consumers that do not ask for the webhook do not get it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'webhooks', action: 'added' },
    source: WEBHOOKS,
    since: '0.1.0',
  }),
  'openapi/webhook-removed': changeRule<{ name: string }>({
    classification: 'BREAKING',
    title: 'webhook removed',
    message: ({ name }) => `webhook ${name} removed`,
    why: 'Consumers wait for calls that no longer come.',
    fix: 'Keep calling the webhook until its consumers have moved.',
    tags: { direction: 'emit', area: 'webhooks', action: 'removed' },
    source: WEBHOOKS,
    since: '0.1.0',
  }),
  'openapi/callback-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'callback added',
    message: ({ operation, name }) => `${operation} callback ${name} added`,
    why: 'Nobody breaks: consumers that give no address for the callback do not get it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'callbacks', action: 'added' },
    source: CALLBACK,
    since: '0.1.0',
  }),
  'openapi/callback-removed': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'callback removed',
    message: ({ operation, name }) => `${operation} callback ${name} removed`,
    why: 'Consumers wait for calls that no longer come.',
    fix: 'Keep making the callback until its consumers have moved.',
    tags: { direction: 'emit', area: 'callbacks', action: 'removed' },
    source: CALLBACK,
    since: '0.1.0',
  }),
  'openapi/webhook-parameter-added': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter of a webhook added',
    message: ({ operation, name }) => `${operation} param '${name}' added`,
    why: 'Nobody breaks: consumers that do not know the parameter ignore it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'webhooks', action: 'added' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'openapi/optional-webhook-parameter-removed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'optional parameter of a webhook removed',
    message: ({ operation, name }) => `${operation} param '${name}' removed`,
    why: 'Consumers that use the parameter when it is there no longer find it.',
    fix: 'Keep sending the parameter until nobody reads it.',
    tags: { direction: 'emit', area: 'webhooks', action: 'removed' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'openapi/required-webhook-parameter-removed': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'required parameter of a webhook removed',
    message: ({ operation, name }) => `${operation} param '${name}' removed`,
    why: 'Consumers were promised the parameter and no longer get it.',
    fix: 'Keep sending the parameter until nobody reads it.',
    tags: { direction: 'emit', area: 'webhooks', action: 'removed' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'openapi/webhook-parameter-became-optional': changeRule<PartArgs>({
    classification: 'BREAKING',
    title: 'parameter of a webhook became optional',
    message: ({ operation, name }) => `${operation} param '${name}' became optional`,
    why: 'Consumers that rely on the parameter fail when it is left out.',
    fix: 'Keep sending the parameter every time.',
    tags: { direction: 'emit', area: 'webhooks', action: 'modified' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'openapi/webhook-parameter-became-required': changeRule<PartArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter of a webhook became required',
    message: ({ operation, name }) => `${operation} param '${name}' became required`,
    why: 'Nobody breaks: consumers get the parameter more often than promised before.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'webhooks', action: 'modified' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'openapi/webhook-body-added': changeRule<OperationArgs>({
    classification: 'NON_BREAKING',
    title: 'body of a webhook added',
    message: ({ operation }) => `${operation} request body added`,
    why: 'Nobody breaks: consumers that expect no body ignore it.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'webhooks', action: 'added' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-body-removed': changeRule<OperationArgs>({
    classification: 'BREAKING',
    title: 'body of a webhook removed',
    message: ({ operation }) => `${operation} request body removed`,
    why: 'Consumers that read the body no longer get one.',
    fix: 'Keep sending the body.',
    tags: { direction: 'emit', area: 'webhooks', action: 'removed' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-body-became-optional': changeRule<OperationArgs>({
    classification: 'BREAKING',
    title: 'body of a webhook became optional',
    message: ({ operation }) => `${operation} request body became optional`,
    why: 'Consumers that rely on the body fail when it is left out.',
    fix: 'Keep sending the body every time.',
    tags: { direction: 'emit', area: 'webhooks', action: 'modified' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-body-became-required': changeRule<OperationArgs>({
    classification: 'NON_BREAKING',
    title: 'body of a webhook became required',
    message: ({ operation }) => `${operation} request body became required`,
    why: 'Nobody breaks: consumers get the body more often than promised before.',
    fix: 'No action is needed.',
    tags: { direction: 'emit', area: 'webhooks', action: 'modified' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-media-type-added': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'media type of a webhook added',
    message: ({ operation, name }) => `${operation} media type ${name} added, whether consumers read it is undecided`,
    why: 'Consumers cannot choose what they are sent, and those that do not know the media type fail on it.',
    fix: 'Send the new media type only to consumers that ask for it.',
    tags: { direction: 'emit', area: 'webhooks', action: 'added' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-media-type-removed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'media type of a webhook removed',
    message: ({ operation, name }) => `${operation} media type ${name} removed, whether consumers need it is undecided`,
    why: 'Consumers that read only this media type get nothing that they understand.',
    fix: 'Keep sending the media type until every consumer reads another one.',
    tags: { direction: 'emit', area: 'webhooks', action: 'removed' },
    source: BODY,
    since: '0.1.0',
  }),
  'openapi/webhook-response-added': changeRule<OperationArgs & { status: string }>({
    classification: 'NON_BREAKING',
    title: 'answer to a webhook added',
    message: ({ operation, status }) => `${operation} response ${status} added`,
    why: 'Nobody breaks: consumers may keep answering as before.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'webhooks', action: 'added' },
    source: RESPONSES,
    since: '0.1.0',
  }),
  'openapi/webhook-response-removed': changeRule<OperationArgs & { status: string }>({
    classification: 'BREAKING',
    title: 'answer to a webhook removed',
    message: ({ operation, status }) => `${operation} response ${status} removed`,
    why: 'Consumers that answer with this status are no longer understood.',
    fix: 'Keep accepting the answer until no consumer gives it.',
    tags: { direction: 'accept', area: 'webhooks', action: 'removed' },
    source: RESPONSES,
    since: '0.1.0',
  }),
  'openapi/webhook-response-header-changed': changeRule<PartArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'header of an answer to a webhook changed',
    message: ({ operation, name }) => `${operation} header '${name}' changed, whether consumers send it is undecided`,
    why: 'Consumers that answer with the old headers may no longer be understood.',
    fix: 'Keep the headers of the answer optional and as they were.',
    tags: { direction: 'accept', area: 'webhooks', action: 'modified' },
    source: RESPONSES,
    since: '0.1.0',
  }),
} as const;
