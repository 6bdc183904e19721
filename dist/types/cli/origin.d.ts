import type { PublicationOrigin } from '../app/index.js';
import type { CliEnvironment } from './main.js';
/**
 * Where the bundles come from, as jobs of GitHub Actions say: its registry gives the repository that an artifact names
 * rights to the package. Nothing elsewhere.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export declare function originOfEnvironment({ GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, }: CliEnvironment['env']): PublicationOrigin;
