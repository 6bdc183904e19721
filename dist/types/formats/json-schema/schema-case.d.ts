import { type Direction, type Proof } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
import { type Carriage } from './carried-properties.js';
import { type DeltaRole } from './delta-role.js';
import { type Side } from './partial-schema.js';
import type { LocatedDelta, SchemaDelta } from './schema-diff.js';
import type { SchemaQuestions, SchemaSource } from './schema-questions.js';
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
/** What is known of differences that were looked at already, by what they are wherever they are. */
export type KnownAnswers = Map<SchemaDelta, {
    readonly places: number;
    readonly answer: Answer;
}>;
/** Two schemas and a direction: who writes the values, who reads them. */
export declare class SchemaCase {
    #private;
    constructor(questions: SchemaQuestions, sources: {
        readonly [Of in Side]: SchemaSource;
    }, schemas: {
        readonly [Of in Side]: DocumentNode;
    }, direction: Direction, shared: KnownAnswers);
    /** Does the reader accept all that the writer's schema does? */
    get whole(): Answer;
    roleOf(delta: LocatedDelta): DeltaRole;
    /** What `readOnly` and `writeOnly` make of a difference, where they count. */
    carriageOf(delta: LocatedDelta): Carriage | undefined;
    /** What it does that a property has to be there which messages did not carry before. */
    aboutNeed(delta: LocatedDelta): Answer;
    /** True when a difference refuses values whatever else the schemas say. */
    isCertain(delta: LocatedDelta): boolean;
    /** What one difference does by itself; one of a definition that is used in many places, what it does in the first. */
    about(delta: LocatedDelta): Answer;
    /** True when a property that seems to be gone is declared elsewhere now, in a branch for instance. */
    isStillDeclared(delta: LocatedDelta): boolean;
    /** Whether a value is refused because of a difference; `undefined` when that cannot be told. */
    refuses(delta: LocatedDelta, value: unknown): boolean | undefined;
}
export {};
