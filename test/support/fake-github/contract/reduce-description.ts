import { isNode, type Node, normalizeSchema } from './normalize-schema.ts';

/** One operation of GitHub's API, its references to parameters and responses resolved. */
export interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Node };
  /** Status → schema of the JSON body; `null` where there is none. */
  readonly responses: { readonly [status: string]: Node | null };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Node;
}

/** What the fake needs of GitHub's description: some operations, and the schemas that they reach. */
export interface ReducedDescription {
  readonly operations: { readonly [operation: string]: Operation };
  readonly components: { readonly schemas: { readonly [name: string]: Node } };
}

const ERROR_SCHEMAS = ['basic-error', 'validation-error'];

/** Keeps the named operations, such as `GET /user` or `webhook push`; throws for one that the description has not. */
export function reduceDescription(description: Node, operations: readonly string[]): ReducedDescription {
  const kept = Object.fromEntries(operations.map((name) => [name, readOperation(description, name)]));
  const schemas = new Map<string, Node>();
  for (const name of ERROR_SCHEMAS) collect(description, { $ref: `#/components/schemas/${name}` }, schemas);
  collect(description, kept, schemas);
  return { operations: kept, components: { schemas: Object.fromEntries(schemas) } };
}

function readOperation(description: Node, name: string): Operation {
  const operation = findOperation(description, name);
  if (Object.keys(operation).length === 0) throw new Error(`GitHub's description has no ${name}`);
  const { requestBody } = operation;
  return {
    parameters: list(operation.parameters).map((parameter) => readParameter(resolve(description, parameter))),
    ...(isNode(requestBody)
      ? { body: { required: requestBody.required === true, schema: jsonSchema(requestBody) ?? {} } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(child(operation, 'responses')).map(([status, response]) => [
        status,
        jsonSchema(resolve(description, response)),
      ]),
    ),
  };
}

/** An event is described as the request that GitHub sends. */
function findOperation(description: Node, name: string): Node {
  const [method = '', path = ''] = name.split(' ');
  if (method === 'webhook') return child(child(child(description, 'x-webhooks'), path), 'post');
  return child(child(child(description, 'paths'), path), method.toLowerCase());
}

function readParameter(parameter: Node): Parameter {
  return {
    name: String(parameter.name),
    in: String(parameter.in),
    required: parameter.required === true,
    schema: normalizeSchema(parameter.schema) as Node,
  };
}

function jsonSchema(body: Node): Node | null {
  const media = child(child(body, 'content'), 'application/json');
  return isNode(media.schema) ? (normalizeSchema(media.schema) as Node) : null;
}

/** Adds every schema that `value` refers to, and those that they refer to. */
function collect(description: Node, value: unknown, schemas: Map<string, Node>): void {
  if (Array.isArray(value)) for (const item of value) collect(description, item, schemas);
  if (!isNode(value)) return;
  const { $ref } = value;
  const name = typeof $ref === 'string' ? $ref.split('/').pop() : undefined;
  if (name !== undefined && !schemas.has(name)) {
    const schema = normalizeSchema(resolve(description, value)) as Node;
    schemas.set(name, schema);
    collect(description, schema, schemas);
  }
  for (const item of Object.values(value)) collect(description, item, schemas);
}

function resolve(description: Node, value: unknown): Node {
  if (!isNode(value)) return {};
  const { $ref } = value;
  if (typeof $ref !== 'string') return value;
  return $ref.slice(2).split('/').reduce<Node>(child, description);
}

function child(node: Node, key: string): Node {
  const value = node[key];
  return isNode(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
