import type { CheckReport, CheckResult } from '../model.ts';
import { sourceFile } from '../source-place.ts';
import { findingItem, type PlacedFinding } from './finding-items.ts';
import { code, listItem, type Markup, md, NOTHING, prose } from './markup.ts';
import { placeLink } from './place-link.ts';
import { section } from './section.ts';
import type { View } from './view.ts';

/** A setting that a pull request changes and that counts only once it is merged. */
const NOT_IN_FORCE = 'CONFIGURATION_NOT_IN_FORCE';
/** Told in a sentence of its own where documents are steady. */
const UNKNOWN = 'BASELINE_UNKNOWN';

/** Errors, the settings that do not count yet, and the remarks that nobody has to act on. */
export function checkFindingBlocks(report: CheckReport, loud: readonly CheckResult[], view: View): Markup[] {
  const found = [
    ...report.findings.map((finding) => ({ source: '', finding })),
    ...loud.flatMap(({ source, findings }) => findings.map((finding) => ({ source, finding }))),
  ];
  const settings = found.filter(({ finding }) => finding.rule === NOT_IN_FORCE);
  const rest = found.filter(({ finding: { rule } }) => rule !== NOT_IN_FORCE && !(view.isSteady && rule === UNKNOWN));
  const errors = rest.filter(isError);
  const remarks = rest.filter((placed) => !isError(placed));
  return [
    ...section(`Errors (${errors.length})`, findings(errors, view), true),
    ...section(`Settings that do not count yet (${settings.length})`, settingBlocks(settings, view), true),
    ...section(`Warnings and notes (${remarks.length})`, findings(remarks, view), view.isOpen),
  ];
}

function isError({ finding }: PlacedFinding): boolean {
  return finding.severity === 'error';
}

function settingBlocks(settings: readonly PlacedFinding[], view: View): Markup[] {
  if (settings.length === 0) return [];
  const settingItem = (placed: PlacedFinding): Markup => {
    const place = placeOf(placed, view);
    return listItem(md`${prose(placed.finding.message)}${place.text === '' ? NOTHING : md` at ${place}`}`);
  };
  const because = md`A pull request does not choose its own judge: these count once they are on the base branch.`;
  return [because, ...items(settings, settingItem, view)];
}

function findings(found: readonly PlacedFinding[], view: View): Markup[] {
  return items(found, (placed) => findingItem(placed, placeOf(placed, view)), view);
}

function items(found: readonly PlacedFinding[], itemOf: (placed: PlacedFinding) => Markup, view: View): Markup[] {
  const shown = found.slice(0, view.limits.findings).map(itemOf);
  const left = found.length - shown.length;
  return left === 0 ? shown : [...shown, md`… and ${left} more`];
}

/** Where nobody has to act, a steady document names the file alone: prose above moves the line. */
function placeOf({ source, finding }: PlacedFinding, { surroundings, isSteady }: View): Markup {
  if (finding.file === undefined) return NOTHING;
  const path = sourceFile(source, finding.file);
  if (isSteady && finding.severity !== 'error') return code(path);
  return placeLink(surroundings, path, finding.range?.start.line);
}
