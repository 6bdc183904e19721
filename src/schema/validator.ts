import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { EmittedSchema } from './emit-schema.ts';
import { readPattern } from './pattern/pattern.ts';

type Engine = InstanceType<typeof Ajv2020>;

/** What the validator says about one value. */
export interface Validation {
  readonly isValid: boolean;
  readonly errors: readonly ErrorObject[];
}

/** An engine keeps what it has compiled; after so many schemas it is replaced. */
const MAX_COMPILED = 200;
let engine: Engine | undefined;
let compiled = 0;

/**
 * Asks ajv whether a schema accepts a value.
 *
 * @throws Error when the schema cannot be compiled; RangeError when it leads back to itself without end
 */
export function validate({ schema }: EmittedSchema, value: unknown): Validation {
  if (engine === undefined || compiled >= MAX_COMPILED) {
    engine = createEngine();
    compiled = 0;
  }
  compiled++;
  try {
    const check = engine.compile(schema);
    return { isValid: check(value) === true, errors: check.errors ?? [] };
  } finally {
    engine.removeSchema(schema);
  }
}

function createEngine(): Engine {
  const regExp = Object.assign((pattern: string) => new LinearExpression(pattern), { code: 'new RegExp' });
  const created = new Ajv2020({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    multipleOfPrecision: 10,
    code: { regExp, optimize: false },
  });
  formats.default(created);
  return created;
}

/** A pattern as ajv wants it; it shares one expression between all whose texts are equal. */
class LinearExpression {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  test(text: string): boolean {
    const pattern = readPattern(this.#source);
    if (typeof pattern === 'string') throw new Error(`the pattern ${this.#source} is not understood: ${pattern}`);
    return pattern.test(text);
  }

  toString(): string {
    return `linear ${this.#source}`;
  }
}
