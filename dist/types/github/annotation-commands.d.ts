import type { Annotation } from '../report/index.js';
/**
 * Workflow commands, one line each, that annotate files. No text can end its line or begin another command.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export declare function annotationCommands(annotations: readonly Annotation[]): string[];
/** GitHub counts the last column in; an annotation ends before its end. */
export declare function lastColumn(startColumn: number, endColumn: number): number;
/** At most `limit` UTF-16 units, with no half of a pair at the end. */
export declare function cutText(text: string, limit: number): string;
