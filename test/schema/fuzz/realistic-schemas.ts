import type { RawSchema } from './random-schema.ts';

const endpoint = {
  type: 'object',
  additionalProperties: false,
  required: ['host'],
  properties: {
    host: { type: 'string', minLength: 1, maxLength: 253 },
    port: { type: 'integer', minimum: 1, maximum: 65535, default: 443 },
    tls: { type: 'boolean' },
    path: { type: 'string', pattern: '^/[a-z0-9/-]*$' },
  },
};

/** Schemas as services have them: settings, requests, events, trees. */
export const REALISTIC: readonly RawSchema[] = [
  {
    type: 'object',
    additionalProperties: false,
    required: ['DATABASE_URL'],
    properties: {
      DATABASE_URL: { type: 'string', format: 'uri' },
      LOG_LEVEL: { type: 'string', enum: ['debug', 'info', 'warn', 'error'], default: 'info' },
      MAX_CONNECTIONS: { type: 'integer', minimum: 1, maximum: 100 },
      ENABLE_REFUNDS: { type: 'boolean' },
      REGION: { type: ['string', 'null'], pattern: '^[a-z]{2}-[a-z]+-[0-9]$' },
    },
  },
  {
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1 },
      amount: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.01 },
      currency: { type: 'string', pattern: '^[A-Z]{3}$' },
      tags: { type: 'array', items: { type: 'string', maxLength: 20 }, maxItems: 5, uniqueItems: true },
      note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    },
    required: ['id', 'amount', 'currency'],
  },
  {
    oneOf: [
      {
        type: 'object',
        properties: { kind: { const: 'card' }, number: { type: 'string', pattern: '^[0-9]{12,19}$' } },
        required: ['kind', 'number'],
      },
      {
        type: 'object',
        properties: { kind: { const: 'transfer' }, iban: { type: 'string', minLength: 15, maxLength: 34 } },
        required: ['kind', 'iban'],
      },
    ],
  },
  {
    type: 'object',
    properties: { kind: { enum: ['basic', 'token'] }, user: { type: 'string' }, token: { type: 'string' } },
    required: ['kind'],
    if: { properties: { kind: { const: 'basic' } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
    then: { required: ['user'] },
    else: { required: ['token'] },
  },
  {
    type: 'object',
    properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/definitions/one' } } },
    required: ['name'],
    definitions: {
      one: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1 },
          children: { type: 'array', items: { $ref: '#/definitions/one' } },
        },
        required: ['name'],
      },
    },
  },
  { type: 'object', properties: { primary: endpoint, fallbacks: { type: 'array', items: endpoint, maxItems: 3 } } },
  {
    type: 'object',
    propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
    additionalProperties: {
      type: 'object',
      properties: { weight: { type: 'integer', minimum: 0 } },
      required: ['weight'],
    },
    minProperties: 1,
  },
  {
    allOf: [
      { type: 'object', properties: { id: { type: 'integer', minimum: 1 } }, required: ['id'] },
      {
        type: 'object',
        properties: { state: { enum: ['open', 'done'] }, at: { type: 'string', format: 'date-time' } },
      },
    ],
  },
  {
    type: 'object',
    properties: { seconds: { type: 'integer', minimum: 0, maximum: 3600 }, schedule: { type: 'string' } },
    dependencies: { schedule: ['seconds'] },
    not: { required: ['seconds', 'never'] },
    patternProperties: { '^x-': { type: 'string' } },
    additionalProperties: false,
  },
  { type: 'array', items: [{ type: 'string' }, { type: 'number' }], additionalItems: { type: 'boolean' }, minItems: 1 },
];
