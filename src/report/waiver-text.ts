import type { Change } from '../base/index.ts';

/** Why a change is let pass, and until when; `undefined` when it is not. */
export function waiverText({ waived }: Change): string | undefined {
  if (waived === undefined) return undefined;
  return waived.expires === undefined ? waived.reason : `${waived.reason} (until ${waived.expires})`;
}
