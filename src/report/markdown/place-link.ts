import type { Change } from '../../base/index.ts';
import { changePlace, formerLine } from '../change-place.ts';
import type { CheckResult } from '../model.ts';
import { sourceFile } from '../source-place.ts';
import type { Surroundings } from '../surroundings.ts';
import { code, link, type Markup, md, NOTHING, prose } from './markup.ts';

/** Longest path that is a link, in UTF-16 units; encoding may make it nine times as long. */
const MAX_LINKED_LENGTH = 400;

/** A file of the repository, with its line where that matters; a link where there is something to open. */
export function placeLink({ folder, fileUrl }: Surroundings, path: string, line?: number): Markup {
  const text = code(line === undefined ? path : `${path}:${line}`);
  if (fileUrl === undefined || path.length > MAX_LINKED_LENGTH) return text;
  return link(text, fileUrl(sourceFile(folder, wellFormed(path)), line));
}

/** Where a change of a checked bundle is; what is gone is named by what is left of it. Nothing when unknown. */
export function changeLink(result: CheckResult, change: Change, surroundings: Surroundings): Markup {
  const after = change.location?.after;
  if (after === undefined) {
    const place = changePlace(result, change);
    return place === '' ? NOTHING : code(place);
  }
  const file = sourceFile(result.source, after.file);
  const former = formerLine(result, change);
  const place = placeLink(surroundings, file, after.range.start.line);
  return former === '' ? place : md`${place}, ${prose(former)}`;
}

/** The file of a change without its line, which an edit of prose moves; nothing when unknown. */
export function changeFile({ source }: CheckResult, { location }: Change): Markup {
  return location?.after === undefined ? NOTHING : code(sourceFile(source, location.after.file));
}

/** Half characters have no UTF-8 form: whoever encodes an address would stumble over them. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
