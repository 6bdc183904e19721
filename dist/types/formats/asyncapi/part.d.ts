import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** Which side of a trait wins: in AsyncAPI 2 the trait is merged over its target, in 3 the target stays as it is. */
type TraitRule = 'trait-wins' | 'target-wins';
/** One object of a document with its references followed and its traits applied. */
export declare class Part {
    #private;
    /** Where it stands in the document; perhaps only a reference. */
    readonly holder: DocumentNode;
    /** The object itself; `undefined` when a reference on the way to it leads nowhere. */
    readonly node: DocumentNode | undefined;
    /** The object and its traits, the winner of a disagreement first. */
    readonly layers: readonly DocumentNode[];
    /** References and lists of traits: judged by what they lead to. */
    readonly plumbing: readonly DocumentNode[];
    private constructor();
    /** Opens an object; without `traits` a member of that name is one like any other. */
    static open(documents: DocumentSet, holder: DocumentNode, traits?: TraitRule): Part;
    /** The member as it counts after traits are applied. */
    get(name: string): DocumentNode | undefined;
    /** The member in every layer that has it, the winner first. */
    all(name: string): DocumentNode[];
    /** The item of the list of traits that brings something of a trait in; `undefined` for what the object itself has. */
    traitItemOf(inner: DocumentNode): DocumentNode | undefined;
    /** True when the trait that has `inner`, in a version of the document, is applied here too. */
    hasTraitOf(inner: DocumentNode): boolean;
    /** Names of the members of all layers in the order of the text, without references and traits. */
    names(): string[];
}
export {};
