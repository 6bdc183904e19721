import { type Classification, canonicalJson, type Direction, type Proof } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { ChangeRuling, SchemaDeltaKind, SchemaEffect, SchemaOwner } from '../../rules/index.ts';
import { effectTexts, renameTexts } from '../../rules/index.ts';
import { type Carriage, propertyAt } from './carried-properties.ts';
import { looksSecret } from './looks-secret.ts';
import { type Answer, type KnownAnswers, type Refuted, SchemaCase } from './schema-case.ts';
import type { LocatedDelta, SchemaDelta } from './schema-diff.ts';
import { SchemaQuestions, type SchemaSource } from './schema-questions.ts';
import { silentLoss } from './silent-losses.ts';

/** A difference with what is known about it beyond its rule. */
export interface JudgedDelta extends SchemaDelta {
  readonly ruling: ChangeRuling;
}

/** The rules that differences are judged by. */
export interface SchemaRules {
  readonly owner: SchemaOwner;
  readonly classOf: (kind: SchemaDeltaKind, direction: Direction) => Classification;
}

/** Two schemas that were compared, and what differs. */
export interface ComparedSchemas {
  readonly before: DocumentNode;
  readonly after: DocumentNode;
  readonly deltas: readonly LocatedDelta[];
}

/** What is found about a difference before it is put into words. */
interface Verdict {
  readonly classification: Classification;
  readonly effect?: SchemaEffect;
  readonly proof?: Proof | undefined;
}

/** A break that no difference explains. */
interface Extra {
  readonly delta: SchemaDelta;
  readonly verdict: Verdict;
}

/** Longest JSON text of a value that is shown: a longer one proves as much and tells nobody anything. */
const MAX_PROOF = 2000;

const MORE_PLACES = 'its definition is used in more places than are listed';

/** Differences that are asked whether they refuse a value. */
const MAX_SUSPECTS = 50;

/**
 * Judges differences by the values that the two schemas accept: proves that a difference hurts nobody, shows a value
 * that it hurts, or leaves it to its rule. One instance serves a pair of documents.
 */
export class SchemaJudge {
  readonly #questions: SchemaQuestions;
  readonly #sources: { readonly before: SchemaSource; readonly after: SchemaSource };
  readonly #rules: SchemaRules;
  readonly #known: { readonly [Of in Direction]: KnownAnswers } = { accept: new Map(), emit: new Map() };
  /** Differences that are harmless by their rules and together with others of a schema. */
  readonly #settled = { accept: new Set<SchemaDelta>(), emit: new Set<SchemaDelta>() };
  readonly #losses = {
    accept: new Map<SchemaDelta, string | undefined>(),
    emit: new Map<SchemaDelta, string | undefined>(),
  };

  constructor(before: SchemaSource, after: SchemaSource, rules: SchemaRules) {
    this.#sources = { before, after };
    this.#questions = new SchemaQuestions(before, after);
    this.#rules = rules;
  }

  /** The differences with their rulings, and a further one for a break that none of them explains. */
  judge(compared: ComparedSchemas, direction: Direction): JudgedDelta[] {
    if (compared.deltas.length === 0) return [];
    const asked = new SchemaCase(this.#questions, this.#sources, compared, direction, this.#known[direction]);
    const verdicts = this.#ruleEach(asked, compared.deltas, direction);
    const extra = this.#reconsider(asked, compared, verdicts, direction);
    const judged = [...verdicts].map(([delta, verdict]) => this.#word(delta, verdict, direction));
    return extra === undefined ? judged : [...judged, this.#word(extra.delta, extra.verdict, direction)];
  }

  /** Near places are asked about first: what is found out about a shared definition there serves the distant ones. */
  #ruleEach(asked: SchemaCase, deltas: readonly LocatedDelta[], direction: Direction): Map<LocatedDelta, Verdict> {
    const nearFirst = deltas.toSorted((one, other) => one.path.length - other.path.length);
    const verdicts = new Map(nearFirst.map((delta) => [delta, this.#rule(asked, delta, direction)]));
    return new Map(deltas.map((delta) => [delta, verdicts.get(delta) as Verdict]));
  }

  /** Judges a difference by what it does alone. */
  #rule(asked: SchemaCase, delta: LocatedDelta, direction: Direction): Verdict {
    const classification = this.#rules.classOf(delta.kind, direction);
    const carriage = asked.carriageOf(delta);
    if (carriage !== undefined && (carriage !== 'moot' || classification !== 'NON_BREAKING'))
      return this.#carry(asked, delta, carriage, direction);
    if (classification === 'NON_BREAKING') return { classification };
    const role = asked.roleOf(delta);
    const answer = asked.about(delta);
    // A value that the schema refuses is no example of another default, or of a keyword that refuses nothing.
    if (role === 'silent') return { classification, ...(delta.name === '' ? {} : proofOf(answer)) };
    if (answer.kind === 'contained') return this.#acquitted(delta, direction, 'difference');
    if (answer.kind === 'unknown' && asked.isCertain(delta))
      return { classification: 'BREAKING', effect: { kind: 'harmful' } };
    if (answer.kind === 'unknown') return { classification, effect: { kind: 'unknown', because: answer.because } };
    return role === 'capped' || answer.isOpenOnly ? { classification, proof: answer.proof } : broken(answer);
  }

  /** Judges a difference that matters by what messages carry, not by what a property may be. */
  #carry(asked: SchemaCase, delta: LocatedDelta, carriage: Carriage, direction: Direction): Verdict {
    const effect = { kind: 'carriage', carriage } as const;
    if (carriage === 'gone') {
      const { owner, name } = propertyAt(delta.visit) ?? {};
      const wasPromised = owner !== undefined && name !== undefined && owner.pair.scope.before.requires(name);
      const removal = wasPromised ? 'required-property-removed' : 'property-removed';
      return { classification: this.#rules.classOf(removal, direction), effect };
    }
    const answer = carriage === 'needed' ? asked.aboutNeed(delta) : undefined;
    if (answer === undefined || answer.kind === 'contained') return { classification: 'NON_BREAKING', effect };
    return { classification: 'BREAKING', effect, ...proofOf(answer) };
  }

  /** Where no difference alone is shown to refuse a value, the schemas as a whole decide. */
  #reconsider(
    asked: SchemaCase,
    compared: ComparedSchemas,
    verdicts: Map<LocatedDelta, Verdict>,
    direction: Direction,
  ): Extra | undefined {
    if ([...verdicts.values()].some(isExplained)) return undefined;
    const settled = this.#settled[direction];
    const isByRule = (delta: LocatedDelta) => this.#rules.classOf(delta.kind, direction) === 'NON_BREAKING';
    if (compared.deltas.every((delta) => settled.has(delta.origin) && isByRule(delta))) return undefined;
    const { whole } = asked;
    if (whole.kind === 'contained') for (const { origin } of compared.deltas) settled.add(origin);
    if (whole.kind === 'refuted') return this.#explain(asked, compared, verdicts, whole);
    if (whole.kind === 'contained') this.#acquit(asked, verdicts, direction);
    else this.#keepDoubt(whole.because, verdicts, direction);
    return undefined;
  }

  /** Nothing at all is refused, so that no difference refuses anything. */
  #acquit(asked: SchemaCase, verdicts: Map<LocatedDelta, Verdict>, direction: Direction): void {
    for (const [delta, { effect }] of verdicts) {
      if (this.#rules.classOf(delta.kind, direction) === 'NON_BREAKING' || effect?.kind === 'carriage') continue;
      const role = asked.roleOf(delta);
      const isHarmless = role === 'silent' ? asked.isStillDeclared(delta) : role !== 'closing';
      if (isHarmless) verdicts.set(delta, this.#acquitted(delta, direction, 'schema'));
    }
  }

  /** Refuses nothing; it is harmless unless it takes away something that no value shows. */
  #acquitted(delta: LocatedDelta, direction: Direction, scope: 'schema' | 'difference'): Verdict {
    const because = this.#lossOf(delta, direction);
    if (because === undefined) return harmless(scope);
    return { classification: this.#rules.classOf(delta.kind, direction), effect: { kind: 'unknown', because } };
  }

  /** The same difference, wherever it is told, takes away the same. */
  #lossOf(delta: LocatedDelta, direction: Direction): string | undefined {
    const losses = this.#losses[direction];
    if (!losses.has(delta.origin)) {
      const countsDefaults = this.#rules.classOf('default-changed', direction) !== 'NON_BREAKING';
      losses.set(delta.origin, silentLoss(delta, direction, countsDefaults));
    }
    return losses.get(delta.origin);
  }

  /** A value that is refused although no difference is shown to refuse it goes to the one that does, or stands alone. */
  #explain(
    asked: SchemaCase,
    compared: ComparedSchemas,
    verdicts: Map<LocatedDelta, Verdict>,
    whole: Refuted,
  ): Extra | undefined {
    if (isShown(whole, verdicts)) return undefined;
    const suspects = [...verdicts].filter(([, { effect }]) => effect?.kind !== 'carriage');
    const byProof = suspects.sort(([, one], [, other]) => Number(isProved(other)) - Number(isProved(one)));
    let isOpen = false;
    for (const [delta, verdict] of byProof.slice(0, MAX_SUSPECTS)) {
      const refuses = asked.refuses(delta, whole.proof?.value);
      isOpen ||= refuses === undefined;
      if (refuses !== true) continue;
      if (!isProved(verdict))
        verdicts.set(delta, asked.roleOf(delta) === 'decided' ? broken(whole) : { ...verdict, proof: whole.proof });
      return undefined;
    }
    if ((isOpen || byProof.length > MAX_SUSPECTS) && byProof.some(([, verdict]) => isProved(verdict))) return undefined;
    return { delta: unexplained(compared, whole), verdict: broken(whole) };
  }

  /** Where the schemas as a whole are not decided, differences that are harmless one by one may hurt together. */
  #keepDoubt(because: string, verdicts: Map<LocatedDelta, Verdict>, direction: Direction): void {
    if ([...verdicts.values()].some(({ classification }) => classification !== 'NON_BREAKING')) return;
    for (const [delta, verdict] of verdicts) {
      const classification = this.#rules.classOf(delta.kind, direction);
      if (classification !== 'NON_BREAKING' && verdict.effect?.kind !== 'carriage')
        verdicts.set(delta, { classification, effect: { kind: 'unknown', because } });
    }
  }

  #word(
    delta: SchemaDelta & Partial<LocatedDelta>,
    { classification, effect, proof }: Verdict,
    direction: Direction,
  ): JudgedDelta {
    const { renamedTo } = delta;
    const isOther = classification !== this.#rules.classOf(delta.kind, direction);
    const isRuled = effect !== undefined && (isOther || effect.kind === 'carriage');
    const isSecret = proof !== undefined && looksSecret(proof.value);
    const ruling: ChangeRuling = {
      classification,
      ...(isRuled ? effectTexts(effect, direction, this.#rules.owner, isSecret) : {}),
      ...(renamedTo === undefined ? {} : { renamedTo, ...renameTexts(delta.name, renamedTo) }),
      ...(proof === undefined || isSecret || isLarge(proof) ? {} : { proof }),
      ...(delta.hasMorePlaces ? { note: MORE_PLACES } : {}),
    };
    return { ...delta, args: { ...delta.args, ...(effect === undefined ? {} : { effect }) }, ruling };
  }
}

function harmless(scope: 'schema' | 'difference'): Verdict {
  return { classification: 'NON_BREAKING', effect: { kind: 'harmless', scope } };
}

function broken({ proof }: Refuted): Verdict {
  return { classification: 'BREAKING', effect: { kind: 'harmful' }, proof };
}

function isLarge({ value, error }: Proof): boolean {
  return canonicalJson(value).length + error.length > MAX_PROOF;
}

/** True for a break that a difference is the known cause of. */
function isExplained({ classification, effect }: Verdict): boolean {
  return effect?.kind === 'harmful' || (effect?.kind === 'carriage' && classification === 'BREAKING');
}

function isProved({ proof }: Verdict): boolean {
  return proof !== undefined;
}

/** True when the value is the proof of a difference already. */
function isShown({ proof }: Refuted, verdicts: ReadonlyMap<LocatedDelta, Verdict>): boolean {
  const text = canonicalJson(proof?.value);
  return [...verdicts.values()].some(
    (verdict) => verdict.proof !== undefined && canonicalJson(verdict.proof.value) === text,
  );
}

function proofOf(answer: Answer): Pick<Verdict, 'proof'> {
  return answer.kind === 'refuted' ? { proof: answer.proof } : {};
}

/** A difference of its own for a break that no other one explains. */
function unexplained({ before, after }: Omit<ComparedSchemas, 'deltas'>, { keyword }: Refuted): SchemaDelta {
  return {
    kind: 'schema-changed',
    name: '',
    path: '',
    type: 'modified',
    beforeAt: before,
    afterAt: after,
    args: { subject: '', keyword: keyword === '' ? 'schema' : keyword },
  };
}
