import type { Annotation } from '../report/index.ts';

/** The runner cuts longer messages. */
const LONGEST_MESSAGE = 4096;

/**
 * Workflow commands, one line each, that annotate files. No text can end its line or begin another command.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotationCommands(annotations: readonly Annotation[]): string[] {
  return annotations.map((annotation) => {
    const properties = propertiesOf(annotation)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',');
    return `::${annotation.level} ${properties}::${escapeData(cutText(annotation.message, LONGEST_MESSAGE))}`;
  });
}

/** The runner ignores columns of remarks on several lines. */
function propertiesOf(annotation: Annotation): [string, string | number][] {
  const { file, startLine, endLine, startColumn, endColumn, title } = annotation;
  const properties: [string, string | number][] = [
    ['file', file],
    ['line', startLine],
    ['endLine', endLine],
  ];
  if (startLine === endLine && startColumn !== undefined) {
    properties.push(['col', startColumn]);
    if (endColumn !== undefined) properties.push(['endColumn', lastColumn(startColumn, endColumn)]);
  }
  if (title !== '') properties.push(['title', title]);
  return properties;
}

/** GitHub counts the last column in; an annotation ends before its end. */
export function lastColumn(startColumn: number, endColumn: number): number {
  return Math.max(startColumn, endColumn - 1);
}

/** At most `limit` UTF-16 units, with no half of a pair at the end. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
