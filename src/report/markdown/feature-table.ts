import type { Feature } from '../surroundings.ts';
import { code, type Markup, md, NOTHING, type Table, table } from './markup.ts';
import { section } from './section.ts';

/** What a missing permission or the kind of event turned off, and the line that turns it on; nothing when all are on. */
export function offFeatureBlocks(features: readonly Feature[], isOpen: boolean): Markup[] {
  const off = features.filter(({ isOn }) => !isOn);
  if (off.length === 0) return [];
  const rows = off.map((feature) => [md`${feature.name}`, md`${feature.reason ?? ''}`, permissionOf(feature)]);
  const blocks = [
    table(['Feature', 'Why it is off', 'Turn on with'], rows),
    ...(off.some(({ permission }) => permission !== undefined)
      ? [md`Add the lines under ${code('permissions:')} of the job.`]
      : []),
  ];
  return section(`Off in this run (${off.length})`, blocks, isOpen);
}

/** Every feature, on and off. */
export function featureTable(features: readonly Feature[]): Table {
  return table(
    ['', 'Feature', 'What happened', 'Permission'],
    features.map((feature) => [
      md`${feature.isOn ? '✅ on' : '⚪ off'}`,
      md`${feature.name}`,
      md`${feature.reason ?? ''}`,
      permissionOf(feature),
    ]),
  );
}

function permissionOf({ permission }: Feature): Markup {
  return permission === undefined ? NOTHING : code(permission);
}
