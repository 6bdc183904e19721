import type { Change } from '../base/index.js';
/** Why a change is let pass, and until when; `undefined` when it is not. */
export declare function waiverText({ waived }: Change): string | undefined;
