import type { FailureReport } from '../model.ts';
import { visibleText } from '../visible-text.ts';

/** That nothing was judged, why, and the way out. */
export function renderFailureText({ during, message, hint }: FailureReport): string[] {
  return [
    `Could not run (${visibleText(during)}): ${visibleText(message)}`,
    'Nothing was judged.',
    ...(hint === undefined ? [] : [`hint: ${visibleText(hint)}`]),
  ];
}
