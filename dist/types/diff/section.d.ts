import type { DraftChange, Finding } from '../base/index.js';
import type { Contract } from '../contract/index.js';
import type { Coverage, DocumentSet } from '../document/index.js';
import { ChangeCollector, contractRules } from '../rules/index.js';
/** Parts of a contract in the order reports show them. */
export declare const AREAS: readonly ['contract', 'runtime', 'dependencies', 'interfaces', 'configuration', 'policy', 'metadata'];
/** A part of a contract. */
export type Area = (typeof AREAS)[number];
/** The two contracts a section compares, and the files around them. */
export interface ContractPair {
    readonly before: Contract;
    readonly after: Contract;
    readonly beforeDocuments: DocumentSet;
    readonly afterDocuments: DocumentSet;
    /** What has been judged; the rest of the documents ends as unclassified. */
    readonly coverage: Coverage;
}
/** A change together with where it belongs. */
export interface SectionChange {
    readonly draft: DraftChange;
    readonly area: Area;
    /** Position of the interface or configuration in the contract; 0 where there is none. */
    readonly rank: number;
    readonly interface?: string;
    readonly configuration?: string;
}
/** What one section found. */
export interface SectionResult {
    readonly changes: readonly SectionChange[];
    readonly findings: readonly Finding[];
}
/** Compares one part of two contracts. */
export type Section = (pair: ContractPair) => SectionResult;
/** Gathers changes that the contract's own rules judge. */
export type ContractChanges = ChangeCollector<typeof contractRules>;
/** A section that needs nothing but rules about fields of the contract. */
export declare function fieldSection(area: Area, compare: (pair: ContractPair, changes: ContractChanges) => void): Section;
