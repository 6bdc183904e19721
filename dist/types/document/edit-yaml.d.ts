import { type DocumentPath } from '../base/index.js';
/** A value to put at a place of a document. */
export interface YamlEdit {
    readonly path: DocumentPath;
    readonly value: unknown;
    /** What to put instead where a text stands. */
    readonly overText?: string;
}
/** Exactly one of the two is there. */
export type EditedYaml = {
    readonly text: string;
    readonly problem?: undefined;
} | {
    readonly text?: undefined;
    readonly problem: string;
};
/**
 * Writes values into a YAML text and keeps its comments and order. Missing maps are made; a list must be there and have
 * the index. The text must be readable YAML.
 */
export declare function editYaml(text: string, edits: readonly YamlEdit[]): EditedYaml;
