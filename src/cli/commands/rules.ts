import { findRule, listRules } from '../../app/index.ts';
import { nearestName } from '../../base/index.ts';
import { RULES_FORMATS, renderRules } from '../../report/index.ts';
import { usage } from '../args.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto rules [ID]` */
export const rulesCommand: Command = {
  name: 'rules',
  summary: 'List every rule, or explain one',
  usage: '[ID]',
  options: {},
  positionals: { min: 0, max: 1 },
  formats: ['markdown'],
  async run({ args, format }) {
    const [id] = args.positionals;
    const chosen = RULES_FORMATS.find((known) => known === format) ?? 'text';
    if (id === undefined) return { text: renderRules(listRules(), chosen), exitCode: EXIT.ok };
    const rule = findRule(id);
    if (rule === undefined) throw unknownRule(id);
    return { text: renderRules([rule], chosen), exitCode: EXIT.ok };
  },
};

function unknownRule(id: string) {
  const near = nearestName(
    id,
    listRules().map((rule) => rule.id),
  );
  return usage(
    `there is no rule ${JSON.stringify(id)}`,
    near === undefined ? 'See pacto rules.' : `Did you mean ${near}?`,
  );
}
