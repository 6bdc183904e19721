import { compareText, type Finding } from '../base/index.ts';
import { type DocumentNode, parseDocument } from '../document/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import type { Configuration } from './configuration.ts';

/** Entries of one setting that a message lists. */
const MOST_SHOWN = 5;

/** The settings that judge, each as named texts; a setting of one value has the empty name. */
const SETTINGS: { readonly [name: string]: (configuration: Configuration) => ReadonlyMap<string, string> } = {
  registry: ({ registry }) => single(registry),
  mirrors: ({ mirrors }) => mirrors,
  'fail-on': ({ failOn }) => single(failOn),
  rules: ({ rules }) => rules,
  waivers: ({ waivers }) =>
    new Map(
      waivers.map(({ service, fingerprint, reason, expires }) => {
        return [`${fingerprint} of ${service}`, `${reason}${expires === undefined ? '' : `, until ${expires}`}`];
      }),
    ),
};

/**
 * What a pull request says in its configuration and another one decides, one finding per setting at its line.
 *
 * @param there where the other value comes from, "the base commit 1a2b3c"
 */
export function findSettingsNotInForce(
  head: { readonly file: string; readonly configuration: Configuration; readonly text?: Uint8Array | string },
  judging: Configuration,
  there: string,
): readonly Finding[] {
  const root = head.text === undefined ? undefined : parseDocument(head.file, head.text).root;
  const collector = new FindingCollector(checkRules);
  for (const [setting, valuesOf] of Object.entries(SETTINGS)) {
    const [own, other] = [valuesOf(head.configuration), valuesOf(judging)];
    const names = [...new Set([...own.keys(), ...other.keys()])].filter((name) => own.get(name) !== other.get(name));
    if (names.length === 0) continue;
    const args = { setting, here: spell(own, names), counts: spell(other, names), there };
    collector.add('CONFIGURATION_NOT_IN_FORCE', args, placeOf(root, setting) ?? { file: head.file, path: setting });
  }
  return collector.findings;
}

function placeOf(root: DocumentNode | undefined, setting: string): DocumentNode | undefined {
  return root?.get(setting);
}

function single(value: string | undefined): ReadonlyMap<string, string> {
  return new Map(value === undefined ? [] : [['', value]]);
}

function spell(values: ReadonlyMap<string, string>, names: readonly string[]): string {
  const present = names.filter((name) => values.has(name)).sort(compareText);
  if (present.length === 0) return 'nothing';
  const shown = present.slice(0, MOST_SHOWN).map((name) => {
    return name === '' ? values.get(name) : `${name}: ${values.get(name)}`;
  });
  const more = present.length - shown.length;
  return `${shown.join('; ')}${more === 0 ? '' : `; and ${more} more`}`;
}
