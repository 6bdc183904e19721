import { EVENT_VARIANTS } from '../support/event-payloads/index.ts';
import { FAULTS, type Fault } from './faults.ts';
import { kindOf } from './oracle.ts';
import { PERMISSION_SETS, type PermissionSet } from './permission-sets.ts';
import { CHANGES, type Change } from './scene.ts';

type EventVariant = (typeof EVENT_VARIANTS)[number];

/** One run of the action, told by what may differ from run to run. */
export interface Combination {
  readonly event: EventVariant;
  readonly permissions: PermissionSet;
  readonly fault: Fault;
  readonly change: Change;
}

/**
 * Every event with every permission set and every fault; changes take turns, so that each meets each of the others.
 *
 * @param turn which change comes first, any whole number
 */
export function allCombinations(turn: number): Combination[] {
  return EVENT_VARIANTS.flatMap((event, first) =>
    PERMISSION_SETS.flatMap((permissions, second) =>
      FAULTS.map((fault, third) => {
        const change = CHANGES[(first + second + third + turn) % CHANGES.length] as Change;
        return { event, permissions, fault, change };
      }),
    ),
  );
}

/**
 * A few combinations in which every two values meet: every event every permission set, every permission set every
 * fault, and so on. Where they meet faults, events of one kind stand for one another.
 *
 * @param random from 0 to below 1; decides which combinations
 */
export function coverPairs(random: () => number): Combination[] {
  const candidates = shuffle(allCombinations(Math.floor(random() * CHANGES.length)), random);
  const missing = new Set(candidates.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (missing.size > 0) {
    const gains = candidates.map((each) => pairsOf(each).filter((pair) => missing.has(pair)).length);
    const best = candidates[gains.indexOf(Math.max(...gains))] as Combination;
    for (const pair of pairsOf(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** For people, and to find the combination again. */
export function describeCombination({ event, permissions, fault, change }: Combination): string {
  return [event, permissions, fault, change].map(({ title }) => title).join(' | ');
}

function pairsOf({ event, permissions, fault, change }: Combination): string[] {
  const [one, two, three, four] = [event, permissions, fault, change].map(({ title }) => title);
  return [
    `event ${one}, permissions ${two}`,
    `event ${one}, change ${four}`,
    `kind ${kindOf(event)}, fault ${three}`,
    `permissions ${two}, fault ${three}`,
    `permissions ${two}, change ${four}`,
    `fault ${three}, change ${four}`,
  ];
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}
