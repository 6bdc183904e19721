import type { CheckContext } from './check-context.js';
/** Version, image and chart of the service. */
export declare function checkService({ contract, findings }: CheckContext): void;
