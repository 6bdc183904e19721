import type { ChangeType } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { Composition } from './composition.ts';
import type { SchemaAnnotation, SchemaDelta, SchemaDeltaKind, SchemaProblem } from './schema-diff.ts';
import type { SchemaView } from './schema-view.ts';
import { quoteValue, showValue } from './value-text.ts';

/** What a comparer says about one difference. */
export interface DeltaFacts {
  readonly keyword: string;
  /** Path below the schema; `.` and the keyword unless given. */
  readonly tail?: string;
  /** Name below the schema's own subject, for differences about one property. */
  readonly subject?: string;
  /** The values to show; texts of them are made for the message. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Texts for the message where those of the values would not do. */
  readonly texts?: { readonly before?: string; readonly after?: string };
  /** The values in the documents; where one is missing its schema stands in. */
  readonly beforeAt?: DocumentNode | undefined;
  readonly afterAt?: DocumentNode | undefined;
  /** The name under which a removed property seems to live on. */
  readonly renamedTo?: string;
  /** Derived from which of `beforeAt` and `afterAt` is there unless given. */
  readonly type?: ChangeType;
}

/** All that applies to the values of two schemas, other branches of the same `allOf` among it. */
export interface SchemaScope {
  readonly before: Composition;
  readonly after: Composition;
}

/** Two schemas inside two schemas; at most one of them is missing, which means that everything is accepted there. */
export interface SchemaEdge {
  /** Path below the outer schema: `.properties[amount]`. */
  readonly tail: string;
  /** Name below the outer schema's subject: `amount`, `[]`; empty when the inner schema is about the same value. */
  readonly subject: string;
  readonly before: DocumentNode | undefined;
  readonly after: DocumentNode | undefined;
  /** What the two schemas are branches of; they stand for themselves unless given. */
  readonly scope?: SchemaScope;
  /** True when only what is written at the two places counts, not what their `$ref` leads to. */
  readonly ownOnly?: true;
}

/** One thing to report, or one pair of inner schemas to go into, in the order of the document. */
export type SchemaStep =
  | { readonly delta: SchemaDelta }
  | { readonly annotation: SchemaAnnotation }
  | { readonly problem: SchemaProblem }
  | { readonly edge: SchemaEdge }
  /** Inner schemas that apply only sometimes: any difference inside is one undecided `delta`. */
  | { readonly condition: SchemaDelta; readonly edges: readonly SchemaEdge[] };

/** Two schemas with what the comparison of their own keywords found. */
export class SchemaPair {
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly scope: SchemaScope;
  readonly steps: SchemaStep[] = [];
  /** The pairs that the edges among the steps lead to. */
  readonly targets = new Map<SchemaEdge, SchemaPair>();
  /** Pairs that have this one inside. */
  readonly parents: SchemaPair[] = [];
  /** True when this pair, or one inside, has something to report. */
  isTouched = false;
  /** True when that is more than annotations. */
  isChanged = false;

  constructor(before: SchemaView, after: SchemaView, scope?: SchemaScope) {
    this.before = before;
    this.after = after;
    this.scope = scope ?? { before: new Composition(before), after: new Composition(after) };
  }

  /** Reports a difference that a rule decides. */
  addDelta(kind: SchemaDeltaKind, facts: DeltaFacts): void {
    this.steps.push({ delta: this.#delta(kind, facts) });
    this.isTouched = true;
    this.isChanged = true;
  }

  /** Reports one undecided difference when anything differs inside the given schemas. */
  addCondition(facts: DeltaFacts, edges: readonly SchemaEdge[]): void {
    this.steps.push({ condition: this.#delta('schema-changed', facts), edges });
  }

  /** Asks for the comparison of inner schemas that always apply. */
  addEdge(edge: SchemaEdge): void {
    this.steps.push({ edge });
  }

  addProblem(problem: SchemaProblem): void {
    this.steps.push({ problem });
    this.isTouched = true;
  }

  /** Reports a difference without effect on the accepted values. */
  addAnnotation(keyword: string): void {
    const { type, beforeAt, afterAt } = this.#place({
      keyword,
      beforeAt: this.before.get(keyword),
      afterAt: this.after.get(keyword),
    });
    this.steps.push({ annotation: { path: `.${keyword}`, type, keyword, subject: '', beforeAt, afterAt } });
    this.isTouched = true;
  }

  /** The inner schemas to compare, those that apply only sometimes among them. */
  edges(): SchemaEdge[] {
    return this.steps.flatMap((step) => ('edge' in step ? [step.edge] : 'condition' in step ? step.edges : []));
  }

  #delta(kind: SchemaDeltaKind, facts: DeltaFacts): SchemaDelta {
    const before = showValue(facts.before, facts.beforeAt);
    const after = showValue(facts.after, facts.afterAt);
    const beforeText = facts.texts?.before ?? quoteValue(facts.before, facts.beforeAt);
    const afterText = facts.texts?.after ?? quoteValue(facts.after, facts.afterAt);
    return {
      kind,
      path: facts.tail ?? `.${facts.keyword}`,
      ...this.#place(facts),
      name: facts.subject ?? '',
      ...(facts.renamedTo === undefined ? {} : { renamedTo: facts.renamedTo }),
      args: {
        subject: facts.subject ?? '',
        keyword: facts.keyword,
        ...(beforeText === undefined ? {} : { before: beforeText }),
        ...(afterText === undefined ? {} : { after: afterText }),
      },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  }

  #place(facts: DeltaFacts): {
    type: ChangeType;
    beforeAt: DocumentNode | undefined;
    afterAt: DocumentNode | undefined;
  } {
    const derived = facts.beforeAt === undefined ? 'added' : facts.afterAt === undefined ? 'removed' : 'modified';
    return {
      type: facts.type ?? derived,
      beforeAt: facts.beforeAt ?? this.before.node,
      afterAt: facts.afterAt ?? this.after.node,
    };
  }
}
