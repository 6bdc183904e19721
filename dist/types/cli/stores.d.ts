import { type Store } from '../oci/index.ts';
import type { ParsedArgs } from './args.ts';
import type { CliEnvironment } from './main.ts';
/** Opens registries and folders of layouts; nothing is read or sent before the first question. */
export declare function openStore(args: ParsedArgs, { env }: CliEnvironment): Store;
