/** Whether a folder of PATH has such a program. */
export function isOnPath(name: string): boolean;
