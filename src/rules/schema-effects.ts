import type { Direction } from '../base/index.ts';

/** What a difference does to the values that are in use. */
export type SchemaEffect =
  /** Proved: nothing that is written is refused, by the schema as a whole or because of this difference. */
  | { readonly kind: 'harmless'; readonly scope: 'schema' | 'difference' }
  /** Shown by a value that one side accepts and the other refuses. */
  | { readonly kind: 'harmful' }
  /** About a property that no message of the direction carries, or about whether they carry it. */
  | { readonly kind: 'carriage'; readonly carriage: 'moot' | 'same' | 'gone' | 'needed' | 'new' }
  /** Neither; the clause says what stopped the proof. */
  | { readonly kind: 'unknown'; readonly because: string };

/** Whose values the schema describes: configuration keys of a service, or messages between services. */
export type SchemaOwner = 'configuration' | 'message';

/** Who writes the values. */
export const WRITERS: { readonly [Owner in SchemaOwner]: string } = {
  configuration: 'deployments',
  message: 'senders',
};

/** What to do about what hurts nobody. */
export const NO_ACTION = 'No action is needed.';

const HARMLESS: { readonly [Side in Direction]: string } = {
  accept: ': every value that the old schema accepts is accepted by the new one too',
  emit: ': every value that the new schema accepts was accepted by the old one too',
};
const HARMLESS_ALONE = ': no value is refused because of it';

/** What was found out about a difference, as the end of its message; empty where nothing was, or the class says it. */
export function effectText(effect: SchemaEffect | undefined, keyword: string, direction: Direction): string {
  if (effect?.kind === 'carriage') return CARRIAGES[effect.carriage].message[direction];
  if (effect?.kind === 'harmless') return effect.scope === 'schema' ? HARMLESS[direction] : HARMLESS_ALONE;
  if (effect?.kind === 'harmful') return '';
  return `, effect undecided because of ${effect?.because ?? keyword}`;
}

interface CarriageTexts {
  readonly message: { readonly [Side in Direction]: string };
  readonly why: { readonly [Side in Direction]: string };
  readonly fix: string;
}

/** What `readOnly` and `writeOnly` mean for requests and for responses. */
const CARRIAGES: { readonly [Kind in Extract<SchemaEffect, { kind: 'carriage' }>['carriage']]: CarriageTexts } = {
  moot: {
    message: {
      accept: ': what is readOnly counts in responses, not in requests',
      emit: ': what is writeOnly counts in requests, not in responses',
    },
    why: {
      accept: 'Nobody breaks: requests are not affected.',
      emit: 'Nobody breaks: responses are not affected.',
    },
    fix: NO_ACTION,
  },
  same: {
    message: {
      accept: ': requests carry the property as before',
      emit: ': responses carry the property as before',
    },
    why: {
      accept: 'Nobody breaks: requests are not affected.',
      emit: 'Nobody breaks: responses are not affected.',
    },
    fix: NO_ACTION,
  },
  gone: {
    message: { accept: ': requests no longer carry the property', emit: ': responses no longer carry the property' },
    why: {
      accept: 'What senders set under this name is rejected or silently ignored.',
      emit: 'Readers no longer get the property.',
    },
    fix: 'Keep the property as it is, and add a new one for the other direction.',
  },
  needed: {
    message: { accept: ': requests have to carry the property now', emit: ': responses carry the property now' },
    why: { accept: 'What senders leave out today is rejected.', emit: 'Nobody breaks: readers get more than before.' },
    fix: 'Make the property optional when requests may carry it.',
  },
  new: {
    message: { accept: ': requests may carry the property now', emit: ': responses may carry the property now' },
    why: {
      accept: 'Nobody breaks: senders that do not know the property keep leaving it out.',
      emit: 'Nobody breaks: readers that do not know the property ignore it.',
    },
    fix: NO_ACTION,
  },
};

/**
 * Who breaks, and what to do, where the values of two schemas were compared and the row's texts would be too vague.
 *
 * @param isWithheld a value shows it that must not be shown
 */
export function effectTexts(
  effect: SchemaEffect,
  direction: Direction,
  owner: SchemaOwner,
  isWithheld = false,
): { readonly why?: string; readonly fix?: string } {
  const { kind } = effect;
  if (kind === 'unknown') return {};
  if (kind === 'carriage') {
    const { why, fix } = CARRIAGES[effect.carriage];
    return { why: why[direction], fix };
  }
  const writer = WRITERS[owner];
  if (kind === 'harmless') {
    const why = {
      accept: `Nobody breaks: whatever ${writer} use today is still accepted.`,
      emit: 'Nobody breaks: readers get nothing that they were not told about before.',
    };
    return { why: why[direction], fix: NO_ACTION };
  }
  const why = {
    accept: `A value that ${writer} may use today is rejected.`,
    emit: 'Readers may get a value that the old schema does not allow.',
  };
  const note = isWithheld ? ' It is not shown, because it looks like a credential.' : '';
  return { why: why[direction] + note, fix: 'Keep what the old schema allows, or publish a major version.' };
}

/** What to do about a property that seems to have a new name. */
export function renameTexts(from: string, to: string): { readonly why: string; readonly fix: string } {
  return {
    why: `Whoever uses ${from} has to use ${to} instead, at the same moment as the service.`,
    fix: `Accept both for a period: keep ${from} beside ${to}, mark it deprecated, and remove it in a major version.`,
  };
}
