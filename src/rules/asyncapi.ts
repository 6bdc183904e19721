import { asyncapiChannelRules } from './asyncapi/channels.ts';
import { asyncapiDocumentRules } from './asyncapi/document.ts';
import { asyncapiMessageRules } from './asyncapi/messages.ts';
import { asyncapiOperationRules } from './asyncapi/operations.ts';
import { asyncapiServerRules } from './asyncapi/servers.ts';
import { schemaDeltaRows } from './schema-deltas.ts';

const SCHEMA = 'AsyncAPI 3.0.0, Schema Object';

/** Changes in AsyncAPI documents; `send-…` and `receive-…` rows judge schemas by who writes the message. */
export const asyncapiRules = {
  ...asyncapiChannelRules,
  ...asyncapiOperationRules,
  ...asyncapiMessageRules,
  ...asyncapiServerRules,
  ...asyncapiDocumentRules,
  ...schemaDeltaRows('asyncapi/send', 'emit', 'message', SCHEMA),
  ...schemaDeltaRows('asyncapi/receive', 'accept', 'message', SCHEMA),
} as const;
