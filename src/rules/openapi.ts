import { openapiBodyRules } from './openapi/bodies.ts';
import { openapiDocumentRules } from './openapi/document.ts';
import { openapiParameterRules } from './openapi/parameters.ts';
import { openapiPathRules } from './openapi/paths.ts';
import { openapiResponseRules } from './openapi/responses.ts';
import { openapiSecurityRules } from './openapi/security.ts';
import { openapiWebhookRules } from './openapi/webhooks.ts';
import { schemaDeltaRows } from './schema-deltas.ts';

const SCHEMA = 'OpenAPI 3.1.0, section 4.8.24 (Schema Object)';

/** Changes in OpenAPI documents, area by area; `request-…` and `response-…` rows judge schemas by who writes the value. */
export const openapiRules = {
  ...openapiPathRules,
  ...openapiParameterRules,
  ...openapiBodyRules,
  ...openapiResponseRules,
  ...openapiWebhookRules,
  ...openapiSecurityRules,
  ...openapiDocumentRules,
  ...schemaDeltaRows('openapi/request', 'accept', 'message', SCHEMA),
  ...schemaDeltaRows('openapi/response', 'emit', 'message', SCHEMA),
} as const;
