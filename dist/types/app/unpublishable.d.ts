import { type Finding } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
type Referring = (Contract['dependencies'] | Contract['configurations'] | Contract['policies'])[number];
/** Everything of a contract that refers to another bundle by its place on this machine. */
export declare function localReferences({ dependencies, configurations, policies }: Contract): Referring[];
/**
 * What publishing would refuse in a bundle that a check lets pass.
 *
 * @param circle what {@link findCircle} found
 */
export declare function findUnpublishable(bundle: LoadedBundle, circle: ReadonlySet<LoadedBundle>): readonly Finding[];
/** The bundles of a workspace that lead back to themselves, and those between two circles. */
export declare function findCircle(workspace: Workspace): ReadonlySet<LoadedBundle>;
export {};
