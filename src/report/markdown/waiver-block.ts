import type { Change } from '../../base/index.ts';
import { clipText } from '../clip-text.ts';
import { failingChanges } from '../failing-changes.ts';
import type { CheckResult } from '../model.ts';
import { visibleText } from '../visible-text.ts';
import { code, codeBlock, type Markup, md } from './markup.ts';
import { section } from './section.ts';
import type { View } from './view.ts';

/** More than this is no decision about single changes any more. */
const MAX_ENTRIES = 20;
/** A longer name is no name of a service, and cut it would be another one. */
const MAX_NAME_LENGTH = 200;
/** Longest comment that says what an entry is about, in UTF-16 units. */
const MAX_COMMENT_LENGTH = 100;

/** The configuration that lets the failing changes pass, but for the reason and the day, which only people know. */
export function waiverBlocks(results: readonly CheckResult[], { limits, isOpen }: View): Markup[] {
  const failing = results
    .filter(({ name }) => name !== '' && name.length <= MAX_NAME_LENGTH)
    .flatMap((result) => [...failingChanges(result)].map((change) => ({ change, service: result.name })));
  const shown = failing.slice(0, Math.min(MAX_ENTRIES, limits.findings));
  if (shown.length === 0) return [];
  const left = failing.length - shown.length;
  const lines = ['waivers:', ...shown.flatMap(entryLines), ...(left === 0 ? [] : [`  # and ${left} more`])];
  const where = md`Into ${code('pacto.config.yaml')}. It counts once it is on the base branch, or at once when the pull request has the label ${code('contract-break-approved')}.`;
  return section('Accept on purpose: a waiver to paste', [where, codeBlock('yaml', lines.join('\n'))], isOpen);
}

function entryLines({ change, service }: { readonly change: Change; readonly service: string }): string[] {
  return [
    `  # ${visibleText(clipText(change.reason, MAX_COMMENT_LENGTH))}`,
    `  - fingerprint: ${yamlText(change.fingerprint)}`,
    `    service: ${yamlText(service)}`,
    '    reason: "…"',
    '    expires: YYYY-MM-DD',
  ];
}

/** A text as YAML: plain where it can only be a text, else quoted as JSON, which YAML reads. */
function yamlText(text: string): string {
  const isName = /^[a-z][a-z0-9-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(text);
  const isHash = /^[0-9a-f]{64}$/.test(text) && /[a-df]/.test(text);
  return isName || isHash ? text : visibleText(JSON.stringify(text));
}
