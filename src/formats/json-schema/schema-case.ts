import { type Direction, isJsonObject, type Proof } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import {
  type CompareOptions,
  namedDialect,
  type SchemaComparison,
  type SchemaDialect,
  type Witness,
} from '../../schema/index.ts';
import { type Carriage, carriageOf, propertyAt } from './carried-properties.ts';
import { isCertainLimit } from './certain-limits.ts';
import { culpritConstraint } from './culprit-constraint.ts';
import { type DeltaRole, roleOf } from './delta-role.ts';
import { readsSiblings } from './known-keywords.ts';
import { NOTHING, type PartialSchema, type Side } from './partial-schema.ts';
import { pinpoint, pinpointAbsence, pinpointList } from './pinpoint.ts';
import type { LocatedDelta, SchemaDelta, SchemaVisit } from './schema-diff.ts';
import type { AskedSchema, AskedSide, SchemaQuestions, SchemaSource } from './schema-questions.ts';
import { surround } from './surround.ts';

/** What the engine says to one question, put into the terms of a change. */
export type Answer = Contained | Refuted | Unknown;

interface Contained {
  readonly kind: 'contained';
}

/** A value that the writer's schema accepts and the reader's refuses. */
export interface Refuted {
  readonly kind: 'refuted';
  /** Missing where only a part of a value is known to be refused. */
  readonly proof: Proof | undefined;
  readonly keyword: string;
  /** True when the value has names that the writer's schema lets in without declaring them. */
  readonly isOpenOnly: boolean;
}

interface Unknown {
  readonly kind: 'unknown';
  /** A clause that names the keyword or the limit that stopped the proof. */
  readonly because: string;
}

/** Places of one definition that are looked at each. */
const MAX_PLACES = 3;

/** Makes a name that no schema declares. */
const UNDECLARED = ' (undeclared)';

/** What two schemas as a whole may cost. */
const WHOLE_BUDGETS = { steps: 10_000, candidates: 4_000 };
/** What one difference may cost. */
const PART_BUDGETS = { steps: 3_000, candidates: 1_500 };

/** What is known of differences that were looked at already, by what they are wherever they are. */
export type KnownAnswers = Map<SchemaDelta, { readonly places: number; readonly answer: Answer }>;

/** Two schemas and a direction: who writes the values, who reads them. */
export class SchemaCase {
  readonly #questions: SchemaQuestions;
  readonly #schemas: { readonly [Of in Side]: DocumentNode };
  readonly #direction: Direction;
  readonly #dialects: readonly (SchemaDialect | undefined)[];
  readonly #writer: Side;
  readonly #reader: Side;
  readonly #projects: boolean;
  readonly #shared: KnownAnswers;
  #whole: Answer | undefined;

  constructor(
    questions: SchemaQuestions,
    sources: { readonly [Of in Side]: SchemaSource },
    schemas: { readonly [Of in Side]: DocumentNode },
    direction: Direction,
    shared: KnownAnswers,
  ) {
    this.#shared = shared;
    this.#questions = questions;
    this.#schemas = schemas;
    this.#direction = direction;
    this.#projects = sources.before.projects === true || sources.after.projects === true;
    this.#dialects = [dialectOf(sources.before, schemas.before), dialectOf(sources.after, schemas.after)];
    [this.#writer, this.#reader] = direction === 'accept' ? ['before', 'after'] : ['after', 'before'];
  }

  /** Does the reader accept all that the writer's schema does? */
  get whole(): Answer {
    const { [this.#writer]: writer, [this.#reader]: reader } = this.#schemas;
    this.#whole ??= this.#ask(writer, reader, { budgets: WHOLE_BUDGETS }, 'schema');
    return this.#whole;
  }

  roleOf(delta: LocatedDelta): DeltaRole {
    return roleOf(delta, this.#direction, this.#dialects);
  }

  /** What `readOnly` and `writeOnly` make of a difference, where they count. */
  carriageOf(delta: LocatedDelta): Carriage | undefined {
    if (!this.#projects) return undefined;
    const [before, after] = this.#dialects.map(readsSiblings);
    const sides = { before: before === true, after: after === true };
    return carriageOf(delta, { direction: this.#direction, readsSiblings: sides });
  }

  /** What it does that a property has to be there which messages did not carry before. */
  aboutNeed(delta: LocatedDelta): Answer {
    const place = propertyAt(delta.visit);
    if (place === undefined) return this.about(delta);
    const args = { ...delta.args, keyword: 'required' };
    return this.#askAbout(
      { ...delta, kind: 'property-became-required', name: place.name, visit: place.owner, args },
      'closed',
    );
  }

  /** True when a difference refuses values whatever else the schemas say. */
  isCertain(delta: LocatedDelta): boolean {
    return isCertainLimit(delta, this.#writer);
  }

  /** What one difference does by itself; one of a definition that is used in many places, what it does in the first. */
  about(delta: LocatedDelta): Answer {
    const { places, answer: known } = this.#shared.get(delta.origin) ?? { places: 0, answer: undefined };
    const isKnown =
      places >= MAX_PLACES && known !== undefined && (known.kind !== 'contained' || this.#isHarmlessAnywhere(delta));
    const answer = isKnown ? known : this.#find(delta);
    this.#shared.set(delta.origin, { places: places + 1, answer: known?.kind === 'refuted' ? known : answer });
    return answer;
  }

  /** True when what a definition takes does not depend on where it is used. */
  #isHarmlessAnywhere(delta: LocatedDelta): boolean {
    const part = culpritConstraint(delta, this.#reader);
    const [schema] = delta.visit.pair[this.#writer].trail;
    if (part === undefined || schema === undefined || this.roleOf(delta) === 'closing') return false;
    const reader = this.#asked(this.#reader, this.#part(part));
    return (
      this.#questions.ask(this.#asked(this.#writer, schema), reader, { budgets: PART_BUDGETS }).answer === 'contained'
    );
  }

  #find(delta: LocatedDelta): Answer {
    const role = this.roleOf(delta);
    const closed = this.#askAbout(delta, 'closed');
    if (role !== 'closing' || closed.kind === 'refuted') return closed;
    const open = this.#askAbout(delta, 'open');
    return open.kind === 'refuted' ? { ...open, isOpenOnly: true } : open;
  }

  /** True when a property that seems to be gone is declared elsewhere now, in a branch for instance. */
  isStillDeclared(delta: LocatedDelta): boolean {
    if (delta.type !== 'removed') return false;
    return this.#mayHave(delta, delta.name) && !this.#mayHave(delta, delta.name + UNDECLARED);
  }

  /** True when the new schema has a place for a name where a property is gone. */
  #mayHave(delta: LocatedDelta, name: string): boolean {
    const absent = pinpointAbsence(delta, 'after', name);
    if (absent === undefined) return false;
    const { after } = absent.within ?? this.#schemas;
    const declared = this.#asked('after', after);
    const reader = this.#asked('after', withDialect(absent, this.#schemas.after));
    return this.#questions.ask(declared, reader, { budgets: PART_BUDGETS }).answer === 'not-contained';
  }

  /** Whether a value is refused because of a difference; `undefined` when that cannot be told. */
  refuses(delta: LocatedDelta, value: unknown): boolean | undefined {
    const part = pinpoint(delta, this.#reader);
    if (part === undefined || part.within !== undefined) return undefined;
    const { answer } = this.#askValue(value, this.#reader, this.#part(part));
    return answer === 'unknown' ? undefined : answer === 'not-contained';
  }

  #askAbout(delta: LocatedDelta, world: 'closed' | 'open'): Answer {
    const { keyword } = delta.args;
    const part = pinpoint(delta, this.#reader);
    if (part === undefined) return { kind: 'unknown', because: keyword };
    const within = part.within ?? this.#schemas;
    const answer = this.#ask(within[this.#writer], this.#part(part), { budgets: PART_BUDGETS, world }, keyword);
    if (answer.kind !== 'refuted' || answer.proof === undefined) return answer;
    const { value } = answer.proof;
    if (this.#askValue(value, this.#reader, within[this.#reader]).answer !== 'not-contained') {
      return { kind: 'unknown', because: keyword };
    }
    const list = pinpointList(delta, this.#reader);
    const error = list && this.#askValue(value, this.#reader, this.#part(list)).witness?.error;
    const proof = error === undefined ? answer.proof : { ...answer.proof, error };
    return { ...answer, proof: part.visit === undefined ? proof : this.#surround(part.visit, value) };
  }

  /** The proof as a value of the compared schemas; none where no such value is found, since a part alone proves nothing. */
  #surround(visit: SchemaVisit, value: unknown): Proof | undefined {
    const nothing = this.#asked(this.#writer, this.#part({ schema: NOTHING, file: '' }));
    const whole = surround(
      visit,
      this.#writer,
      value,
      (schema) =>
        this.#questions.ask(this.#asked(this.#writer, schema), nothing, { budgets: PART_BUDGETS }).witness?.value,
    );
    if (whole === undefined || this.#askValue(whole.value, this.#writer).answer !== 'contained') return undefined;
    const { witness } = this.#askValue(whole.value, this.#reader);
    return witness && this.#refute({ ...witness, value: whole.value }).proof;
  }

  /** Does a side accept a value, by its whole schema or by a part of it? */
  #askValue(value: unknown, side: Side, reader: AskedSchema = this.#schemas[side]): SchemaComparison {
    const only = { side, schema: this.#part({ schema: { enum: [value] }, file: this.#schemas[side].file }) };
    return this.#questions.ask(only, this.#asked(side, reader), { world: 'open' });
  }

  /** Prefers a value that shows the break to any validator, also one that gives `readOnly` and `writeOnly` no meaning. */
  #ask(writer: AskedSchema, reader: AskedSchema, options: CompareOptions, keyword: string): Answer {
    const [from, to] = [this.#asked(this.#writer, writer), this.#asked(this.#reader, reader)];
    const answer = this.#translate(this.#questions.ask(from, to, options), keyword);
    if (!this.#projects || answer.kind !== 'refuted') return answer;
    const plain = { writer: { side: this.#writer, schema: writer }, reader: { side: this.#reader, schema: reader } };
    const shown = this.#translate(this.#questions.ask(plain.writer, plain.reader, options), keyword);
    const isSame =
      shown.kind === 'refuted' && this.#askValue(shown.proof?.value, this.#reader, reader).answer === 'not-contained';
    return isSame ? shown : answer;
  }

  #asked(side: Side, schema: AskedSchema): AskedSide {
    if (!this.#projects) return { side, schema };
    return { side, schema, reading: { direction: this.#direction, isWriter: side === this.#writer } };
  }

  #part(part: PartialSchema): PartialSchema {
    return withDialect(part, this.#schemas[this.#reader]);
  }

  #translate({ answer, witness, reason, culprit }: SchemaComparison, keyword: string): Answer {
    if (answer === 'contained') return { kind: 'contained' };
    if (witness !== undefined) return this.#refute(witness);
    const why = culprit === undefined ? reason : culprit.reason;
    const name = culprit?.keyword || keyword;
    return { kind: 'unknown', because: why === undefined ? name : `${name} (${why})` };
  }

  #refute({ value, error, keyword }: Witness): Refuted {
    const proof: Proof = { value, acceptedBy: this.#writer, rejectedBy: this.#reader, error };
    return { kind: 'refuted', proof, keyword, isOpenOnly: false };
  }
}

/** `undefined` for a dialect that nobody knows. */
function dialectOf({ dialect }: SchemaSource, schema: DocumentNode): SchemaDialect | undefined {
  return dialect ?? namedDialect(schema.value, '2020-12');
}

/** Parts are read by the rules of the schema they are from. */
function withDialect({ schema, file }: PartialSchema, root: DocumentNode): PartialSchema {
  const uri = root.get('$schema')?.value;
  return isJsonObject(schema) && uri !== undefined ? { schema: { $schema: uri, ...schema }, file } : { schema, file };
}
