import { canonicalJson, type Range } from '../../base/index.ts';
import type { Annotation } from '../annotation.ts';
import { clipText } from '../clip-text.ts';
import { sourceFile } from '../source-place.ts';
import { visibleText } from '../visible-text.ts';

/** Longest title that GitHub takes is 255; one unit is for the sign that it was cut. */
const MAX_TITLE_LENGTH = 254;
/** The runner cuts messages at 4,096 characters; line breaks and percent signs grow on their way there. */
const MAX_MESSAGE_LENGTH = 3_000;
/** Longest line of a message, so that none crowds out the others. */
const MAX_LINE_LENGTH = 600;
/** How many remarks of one rule on one line are spelled out. */
const MAX_MERGED = 10;

/** An annotation that is still to be ranked and merged. */
export interface Remark {
  /** 0 comes first. */
  readonly rank: number;
  readonly level: Annotation['level'];
  readonly rule: string;
  readonly file: string;
  readonly range?: Range;
  readonly title: string;
  /** What the remark says first; all that is left of it when it is merged into another one. */
  readonly headline: string;
  readonly details: readonly string[];
}

/** The path of a bundle's file from the root of the repository. */
export function repositoryFile(folder: string, source: string, file: string): string {
  return sourceFile(folder, sourceFile(source, file));
}

/** One annotation for all remarks of a rule on a line, in the order in which the first of each stands. */
export function mergeRemarks(remarks: readonly Remark[]): Annotation[] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const key = canonicalJson([remark.file, remark.range?.start.line ?? 1, remark.rule]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remark]);
    else group.push(remark);
  }
  return [...groups.values()].map(annotationOf);
}

function annotationOf([first, ...others]: readonly [Remark, ...Remark[]]): Annotation {
  const count = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const also = others.slice(0, MAX_MERGED).map(({ headline }) => `Also: ${headline}`);
  const rest = others.length > MAX_MERGED ? [`And ${others.length - MAX_MERGED} more.`] : [];
  const lines = [first.headline, ...first.details, ...also, ...rest].map((line) =>
    clipText(visibleText(line), MAX_LINE_LENGTH),
  );
  return {
    level: first.level,
    file: first.file,
    ...linesOf(first.range),
    title: clipText(visibleText(first.title), MAX_TITLE_LENGTH - count.length) + count,
    message: clipText(lines.join('\n'), MAX_MESSAGE_LENGTH),
  };
}

/** A long range is shown at its first line: GitHub puts a remark below the last one. */
function linesOf(range: Range | undefined): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  if (range === undefined) return { startLine: 1, endLine: 1 };
  const { start, end } = range;
  const isOneLine = start.line === end.line && end.column > start.column;
  const columns = isOneLine ? { startColumn: start.column, endColumn: end.column } : {};
  return { startLine: start.line, endLine: start.line, ...columns };
}
