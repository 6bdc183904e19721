import { isJsonObject } from '../base/index.ts';
import type { Budget } from './budget.ts';
import { isMultiple, isSafeNumber } from './decimal.ts';
import type { NameCollector } from './declared-names.ts';
import { evaluateArray } from './evaluate-array.ts';
import { evaluateObject } from './evaluate-object.ts';
import { hasFormat, isKnownFormat } from './format.ts';
import { isListed } from './listed-values.ts';
import type { Condition, Keywords, SchemaNode, SchemaSide } from './model.ts';
import { matchesPattern } from './pattern/pattern.ts';
import { Seen } from './seen.ts';
import { typeOf } from './type-set.ts';
import { allOf, negate, type Verdict } from './verdict.ts';

const MAX_DEPTH = 250;

/**
 * Decides whether a schema accepts a value, or says that it cannot tell. It is what the engine searches with; a
 * counterexample is shown only after ajv has confirmed it.
 */
export class Evaluator {
  readonly names: NameCollector;
  /** Whether formats of a side reject values. */
  readonly assertsFormats: (side: SchemaSide) => boolean;
  readonly #budget: Budget;
  /** Values inside others are decided about once. */
  readonly #known = new WeakMap<object, Map<string, boolean>>();
  #depth = 0;
  /** Formats that the text in question is known to have, whatever they are. */
  #given: readonly string[] = [];
  /** How many opposites are being decided: there, a format that nobody knows may be wrong either way. */
  #opposed = 0;

  constructor(names: NameCollector, assertsFormats: (side: SchemaSide) => boolean, budget: Budget) {
    this.names = names;
    this.assertsFormats = assertsFormats;
    this.#budget = budget;
  }

  /** @param closing whether names that the schema does not declare are taken as not there */
  accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict {
    if (typeof value !== 'object' || value === null || this.#opposed > 0) return this.#accepts(node, value, closing);
    const known = this.#known.get(value) ?? new Map<string, boolean>();
    this.#known.set(value, known);
    const key = closing ? `${node.id}c` : `${node.id}`;
    const verdict = known.get(key) ?? this.#accepts(node, value, closing);
    if (verdict !== undefined) known.set(key, verdict);
    return verdict;
  }

  /** Like {@link Evaluator.accepts}, but the value itself may have names that other schemas of it declare. */
  fits(node: SchemaNode, value: unknown, closing: boolean): Verdict {
    return this.apply(node, value, closing, new Seen());
  }

  /** Like {@link Evaluator.accepts} for what is no map and no list, and has some formats already. */
  acceptsGiven(formats: readonly string[], node: SchemaNode, value: unknown): Verdict {
    const isPlain = typeof value !== 'object' || value === null;
    const before = this.#given;
    this.#given = isPlain ? formats : [];
    try {
      return this.accepts(node, value, false);
    } finally {
      this.#given = before;
    }
  }

  /** Like {@link Evaluator.fits} for a schema whose opposite is meant. */
  fitsOpposed(node: SchemaNode, value: unknown, seen = new Seen()): Verdict {
    this.#opposed++;
    try {
      return this.apply(node, value, false, seen);
    } finally {
      this.#opposed--;
    }
  }

  /** Like {@link Evaluator.fits}, for one of several schemas of the same value: notes what it speaks about. */
  apply(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict {
    this.#budget.spend();
    if (this.#depth >= MAX_DEPTH) return undefined;
    this.#depth++;
    try {
      return this.#apply(node, value, closing, seen);
    } finally {
      this.#depth--;
    }
  }

  #accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict {
    const seen = new Seen();
    const verdict = this.apply(node, value, closing, seen);
    if (verdict === false || !closing || !isJsonObject(value) || !this.names.of(node).closes) return verdict;
    if (Object.keys(value).every((name) => seen.names.has(name))) return verdict;
    return seen.inDoubt ? undefined : false;
  }

  #apply(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict {
    const { keywords } = node;
    if (keywords.never || (keywords.types & typeOf(value)) === 0) return false;
    if (keywords.values !== undefined && !isListed(keywords.values, value)) return false;
    const own = new Seen();
    const verdict = this.#decide(node, value, closing, own);
    if (verdict !== false) seen.add(own);
    return verdict === true && keywords.doubts.length > 0 ? undefined : verdict;
  }

  #decide(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict {
    const scalar = this.#scalar(node, value);
    if (scalar === false) return false;
    const inside = this.#inside(node.keywords, value, closing, seen);
    if (inside === false) return false;
    const branches = this.#branches(node.keywords, value, closing, seen);
    if (branches === false) return false;
    const rest = this.#unevaluated(node.keywords, value, closing, seen);
    return rest === false ? false : scalar && inside && branches && rest;
  }

  #inside(keywords: Keywords, value: unknown, closing: boolean, seen: Seen): Verdict {
    if (Array.isArray(value)) return evaluateArray(this, keywords, value, closing, seen);
    return isJsonObject(value) ? evaluateObject(this, keywords, value, closing, seen) : true;
  }

  #scalar({ keywords, side }: SchemaNode, value: unknown): Verdict {
    const fits =
      typeof value === 'number' ? fitsNumber(keywords, value) : typeof value !== 'string' || fitsText(keywords, value);
    const { format } = keywords;
    if (fits !== true || format === undefined || this.#given.includes(format)) return fits;
    // Who does not know a format lets everything pass; somebody else may know it.
    if (!isKnownFormat(format)) {
      return typeof value !== 'string' || (side === 'writer' && this.#opposed === 0) ? true : undefined;
    }
    const verdict = hasFormat(value, format);
    // Some validators take an annotation for an assertion: what they would disagree about is left open.
    return verdict === false && !this.assertsFormats(side) ? undefined : verdict;
  }

  #branches(keywords: Keywords, value: unknown, closing: boolean, seen: Seen): Verdict {
    const { references, allOf: parts, anyOf, oneOf, not, condition } = keywords;
    const all = references.length + parts.length === 0 || this.#all([...references, ...parts], value, closing, seen);
    if (all === false) return false;
    const any = anyOf === undefined || this.#any(anyOf, value, closing, seen);
    if (any === false) return false;
    const one = oneOf === undefined || this.#one(oneOf, value, closing, seen);
    if (one === false) return false;
    const opposite = not === undefined || negate(this.fitsOpposed(not, value));
    if (opposite === false) return false;
    const conditional = condition === undefined || this.#condition(condition, value, closing, seen);
    return conditional === false ? false : all && any && one && opposite && conditional;
  }

  #all(nodes: readonly SchemaNode[], value: unknown, closing: boolean, seen: Seen): Verdict {
    return allOf(nodes, (node) => this.apply(node, value, closing, seen));
  }

  /** All branches are tried: each may have something to say about names and entries. */
  #any(branches: readonly SchemaNode[], value: unknown, closing: boolean, seen: Seen): Verdict {
    let result: Verdict = false;
    for (const branch of branches) {
      const verdict = this.#try(branch, value, closing, seen);
      if (verdict === true) result = true;
      else if (verdict === undefined && result === false) result = undefined;
    }
    return result;
  }

  #try(branch: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict {
    const inside = new Seen();
    const verdict = this.apply(branch, value, closing, inside);
    if (verdict === true) seen.add(inside);
    if (verdict === undefined) seen.inDoubt = true;
    return verdict;
  }

  #test(node: SchemaNode, value: unknown, seen: Seen): Verdict {
    const inside = new Seen();
    const verdict = this.fitsOpposed(node, value, inside);
    if (verdict === true) seen.add(inside);
    if (verdict === undefined) seen.inDoubt = true;
    return verdict;
  }

  /** Which branch fits is decided without closing anything: a closed branch more or less must not let a value in. */
  #one(branches: readonly SchemaNode[], value: unknown, closing: boolean, seen: Seen): Verdict {
    const verdicts = branches.map((branch) => this.apply(branch, value, false, new Seen()));
    const sure = verdicts.filter((verdict) => verdict === true).length;
    const open = verdicts.filter((verdict) => verdict === undefined).length;
    if (sure > 1 || sure + open === 0) return false;
    if (open > 0) {
      seen.inDoubt = true;
      return undefined;
    }
    const branch = branches[verdicts.indexOf(true)];
    return branch === undefined ? undefined : this.apply(branch, value, closing, seen);
  }

  #condition({ test, then, otherwise }: Condition, value: unknown, closing: boolean, seen: Seen): Verdict {
    const verdict = this.#test(test, value, seen);
    const branch = (node: SchemaNode | undefined): Verdict =>
      node === undefined ? true : this.apply(node, value, closing, seen);
    if (verdict !== undefined) return branch(verdict ? then : otherwise);
    const [yes, no] = [branch(then), branch(otherwise)];
    return yes === no ? yes : undefined;
  }

  #unevaluated(keywords: Keywords, value: unknown, closing: boolean, seen: Seen): Verdict {
    const { unevaluatedProperties, unevaluatedItems } = keywords;
    const check = (node: SchemaNode, member: unknown): Verdict => {
      const verdict = this.accepts(node, member, closing);
      return verdict === false && seen.inDoubt ? undefined : verdict;
    };
    if (unevaluatedProperties !== undefined && isJsonObject(value)) {
      const names = Object.keys(value).filter((name) => !seen.names.has(name));
      const verdict = allOf(names, (name) => check(unevaluatedProperties, value[name]));
      for (const name of names) seen.addName(name);
      return verdict;
    }
    if (unevaluatedItems === undefined || !Array.isArray(value)) return true;
    const indexes = value.map((_, index) => index).filter((index) => !seen.items.has(index));
    const verdict = allOf(indexes, (index) => check(unevaluatedItems, value[index]));
    for (const index of indexes) seen.addItem(index);
    return verdict;
  }
}

function fitsNumber({ minimum, maximum, multipleOf }: Keywords, value: number): Verdict {
  if (minimum === undefined && maximum === undefined && multipleOf === undefined) return true;
  if (!isSafeNumber(value)) return undefined;
  if (minimum !== undefined && (value < minimum.value || (minimum.exclusive && value === minimum.value))) return false;
  if (maximum !== undefined && (value > maximum.value || (maximum.exclusive && value === maximum.value))) return false;
  return multipleOf === undefined || isMultiple(value, multipleOf);
}

function fitsText({ minLength, maxLength, pattern }: Keywords, value: string): Verdict {
  if (minLength > 0 || maxLength !== Number.POSITIVE_INFINITY) {
    const length = [...value].length;
    if (length < minLength || length > maxLength) return false;
  }
  return pattern === undefined ? true : matchesPattern(pattern, value);
}
