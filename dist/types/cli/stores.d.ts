import { type Store } from '../oci/index.js';
import type { ParsedArgs } from './args.js';
import type { CliEnvironment } from './main.js';
/** Opens registries and folders of layouts; nothing is read or sent before the first question. */
export declare function openStore(args: ParsedArgs, { env }: CliEnvironment): Store;
