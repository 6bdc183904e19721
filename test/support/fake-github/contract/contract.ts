import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Edition, loadDescription } from './load-description.ts';
import { isNode, type Node } from './normalize-schema.ts';
import type { Operation, ReducedDescription } from './reduce-description.ts';

/** A request as it came in, its path parameters named as in the description. */
export interface RequestParts {
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  /** Parsed JSON; `undefined` for an empty body. */
  readonly body: unknown;
}

/** Checks requests and answers of some operations against GitHub's description of its API. */
export interface Contract {
  /** What is wrong with a request, one text per problem. */
  checkRequest(operation: string, request: RequestParts): string[];
  /** What is wrong with an answer; `undefined` as body means that it has none. */
  checkResponse(operation: string, status: number, body: unknown): string[];
}

const contracts = new Map<string, Promise<Contract>>();

/** The contract of an edition for the named operations: `GET /user`, or `webhook push` for the payload of an event. */
export function loadContract(edition: Edition, operations: readonly string[]): Promise<Contract> {
  const key = [edition, ...operations].join(' ');
  const contract = contracts.get(key) ?? loadDescription(edition, operations).then(makeContract);
  contracts.set(key, contract);
  return contract;
}

function makeContract(description: ReducedDescription): Contract {
  const strict = engine(description, false);
  const lenient = engine(description, true);
  const operationOf = (name: string): Operation => {
    const operation = description.operations[name];
    if (operation === undefined) throw new Error(`the contract was not read for ${name}`);
    return operation;
  };
  return {
    checkRequest: (name, request) => {
      const operation = operationOf(name);
      return [
        ...checkParameters(lenient, operation, request),
        ...checkBody(strict, operation, request.body).map((problem) => `body${problem}`),
      ];
    },
    checkResponse: (name, status, body) => {
      const schema = responseSchema(operationOf(name), status);
      if (schema === undefined) return [`status ${status} is not described`];
      if (schema === null) return body === undefined ? [] : [`status ${status} has no body`];
      return strict(schema, body).map((problem) => `answer ${status}${problem}`);
    },
  };
}

type Check = (schema: Node, value: unknown) => string[];

/** Parameters are text and take `coerce`, which changes values inside something; each schema is compiled when it is first needed. */
function engine({ components }: ReducedDescription, coerce: boolean): Check {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: coerce, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ components }, 'github');
  const compiled = new Map<Node, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile({ properties: { value: absolute(schema) } });
    compiled.set(schema, validate);
    if (validate({ value })) return [];
    const problems = (validate.errors ?? []).map(describeError);
    return problems.filter((problem) => !GAPS.some((gap) => gap.test(problem)));
  };
}

/** References count from the description, and schemas are compiled apart from it. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? `github${item}` : absolute(item),
    ]),
  );
}

/** What GitHub does though its description says otherwise: the repository of a deleted fork is `null`. */
const GAPS = [/\/(head\/repo|head_repository): must be object/];

function describeError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath.replace('/value', '')}: ${message} ${JSON.stringify(params)}`;
}

function checkParameters(check: Check, { parameters }: Operation, { path, query }: RequestParts): string[] {
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  const problems = parameters.flatMap((parameter) => {
    if (parameter.in !== 'path' && parameter.in !== 'query') return [];
    const text = parameter.in === 'path' ? path[parameter.name] : query.get(parameter.name);
    if (text === undefined || text === null) return parameter.required ? [`${parameter.name} is missing`] : [];
    return check(parameter.schema, text).map((problem) => `${parameter.name}${problem}`);
  });
  return [...unknown.map((name) => `query parameter ${name} is not described`), ...problems];
}

function checkBody(check: Check, { body: described }: Operation, body: unknown): string[] {
  if (described === undefined) return body === undefined ? [] : [': none is described'];
  if (body === undefined) return described.required ? [': is missing'] : [];
  const names = described.schema.properties;
  const unknown = isNode(names) && isNode(body) ? Object.keys(body).filter((name) => !(name in names)) : [];
  return [...unknown.map((name) => `: property ${name} is not described`), ...check(described.schema, body)];
}

/** Most failures are described nowhere but all look alike. */
function responseSchema({ responses }: Operation, status: number): Node | null | undefined {
  const described = responses[String(status)];
  if (described !== undefined || status < 400 || status > 499) return described;
  const name = status === 422 ? 'validation-error' : 'basic-error';
  return { $ref: `#/components/schemas/${name}` };
}
