/** What happened to something between two graphs. */
export type ChangeType = 'added' | 'removed' | 'modified';

/** What a graph says about one dependency. */
export interface EdgeFacts {
  readonly ref: string;
  readonly compatibility: string;
  readonly required: boolean;
  /** The version it resolved to. */
  readonly version?: string;
  /** Of the manifest, where the contract came from a registry. */
  readonly digest?: string;
  /** Why it resolved to nothing. */
  readonly error?: string;
}

/** A dependency that differs, or one that leads to such. */
export interface ChangedEdge {
  /** Name of the service that it leads to; of one that is not resolved the last part of the reference. */
  readonly name: string;
  /** Missing for a dependency that is the same in both graphs and only leads to changed ones. */
  readonly type?: ChangeType;
  /** Missing for an added one. */
  readonly before?: EdgeFacts;
  /** Missing for a removed one. */
  readonly after?: EdgeFacts;
  /** The changed dependencies of the service, at the first place in breadth-first order that leads to it. */
  readonly dependencies: readonly ChangedEdge[];
}

/** A service that the two graphs do not have in the same versions. */
export interface ChangedService {
  readonly name: string;
  readonly type: ChangeType;
  /** Sorted; empty for an added one. */
  readonly before: readonly string[];
  /** Sorted; empty for a removed one. */
  readonly after: readonly string[];
}

/** What is different between the platforms below two contracts. */
export interface GraphChanges {
  /** Names of the two roots. */
  readonly before: { readonly name: string; readonly version: string };
  readonly after: { readonly name: string; readonly version: string };
  /** By name. */
  readonly services: readonly ChangedService[];
  /** Changed dependencies below the root; branches without changes are left out. */
  readonly dependencies: readonly ChangedEdge[];
}
