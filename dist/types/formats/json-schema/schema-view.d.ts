import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { SchemaProblem } from './schema-diff.js';
/**
 * One schema as it applies: the keywords written at a place together with those that its `$ref` leads to. Keywords
 * beside `$ref` count (2019-09 and later); where older drafts ignore them, a change there is still worth a word.
 */
export declare class SchemaView {
    #private;
    /** The places that make up the schema, the referring one first; none for a schema that nobody wrote. */
    readonly layers: readonly DocumentNode[];
    /** All places on the way, those that hold nothing but a `$ref` among them. */
    readonly trail: readonly DocumentNode[];
    /** Why the last place's `$ref` could not be followed. */
    readonly problem: SchemaProblem | undefined;
    /** One text per schema, equal for equal places. */
    readonly key: string;
    private constructor();
    /** Reads the schema at a place, following `$ref`; no place means the schema that accepts everything. */
    static at(documents: DocumentSet, node: DocumentNode | undefined): SchemaView;
    /** The only branch of a schema that is nothing but an `allOf`, `anyOf` or `oneOf` of one; it means the same. */
    get onlyBranch(): DocumentNode | undefined;
    /** The keywords written at one place alone, without those behind its `$ref`. */
    static ofLayer(documents: DocumentSet, layer: DocumentNode): SchemaView;
    /** The place that says most about the schema: where the last `$ref` leads. */
    get node(): DocumentNode | undefined;
    /** True when more than prose stands beside a `$ref` on the way. */
    get addsToReference(): boolean;
    /** True when no value is accepted: the schema `false`. */
    get isNever(): boolean;
    /** True when a place holds neither a map of keywords nor `true` or `false`. */
    get isMalformed(): boolean;
    /** True when two layers disagree about a keyword, so that both apply and neither may be dropped. */
    get hasConflict(): boolean;
    /** The value of a keyword, from the outermost layer that has it. */
    get(keyword: string): DocumentNode | undefined;
    /** Reads a schema inside this one, following its `$ref`. */
    inner(node: DocumentNode): SchemaView;
    /** The values of a keyword in all layers, outermost first. */
    all(keyword: string): readonly DocumentNode[];
    /** The keywords of all layers in the order of the text, without the references and definitions among them. */
    keywords(): string[];
}
