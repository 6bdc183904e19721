/** The files of a small service that validates: an HTTP interface with one resource, two settings, an overview. */
export function bundleTemplate(name: string): Readonly<Record<string, string>> {
  return {
    'pacto.yaml': contractTemplate(name),
    'interfaces/openapi.yaml': openapiTemplate(name),
    'configuration/schema.json': configurationTemplate(name),
    'docs/overview.md': overviewTemplate(name),
  };
}

function contractTemplate(name: string): string {
  return `# What ${name} promises to others. Check it with: pacto validate
pactoVersion: "1.0"
service:
  name: ${name}
  version: 0.1.0
  owner: team/${name}
interfaces:
  - name: http
    type: http
    port: 8080
    visibility: internal
    contract: interfaces/openapi.yaml
configuration:
  schema: configuration/schema.json
# Services this one calls, each with the versions that will do:
# dependencies:
#   - ref: oci://ghcr.io/acme/contracts/orders
#     required: true
#     compatibility: "^1.0.0"
runtime:
  workload: service
  state:
    type: stateless
    persistence:
      scope: local
      durability: ephemeral
    dataCriticality: low
  lifecycle:
    upgradeStrategy: rolling
    gracefulShutdownSeconds: 30
  health:
    interface: http
    path: /healthz
scaling:
  min: 1
  max: 3
`;
}

function openapiTemplate(name: string): string {
  return `openapi: 3.1.0
info:
  title: ${name}
  version: 0.1.0
paths:
  /healthz:
    get:
      operationId: getHealth
      summary: Whether the service can take requests
      responses:
        "200":
          description: It can.
  /items/{id}:
    get:
      operationId: getItem
      summary: One item
      parameters:
        - name: id
          in: path
          required: true
          schema:
            type: string
      responses:
        "200":
          description: The item.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Item"
        "404":
          description: There is no such item.
components:
  schemas:
    Item:
      type: object
      required: [id, name]
      properties:
        id:
          type: string
        name:
          type: string
`;
}

function configurationTemplate(name: string): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${name} configuration`,
    type: 'object',
    additionalProperties: false,
    properties: {
      PORT: { type: 'integer', minimum: 1, maximum: 65535, default: 8080, description: 'The port to listen on.' },
      LOG_LEVEL: {
        type: 'string',
        enum: ['debug', 'info', 'warn', 'error'],
        default: 'info',
        description: 'The lowest level that is written.',
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function overviewTemplate(name: string): string {
  return `# ${name}

What this service is for, who uses it, and what to know before changing it.
`;
}
