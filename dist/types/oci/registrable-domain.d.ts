/** Whether two host names belong to one owner, as far as names tell. Addresses belong only to themselves. */
export declare function sameRegistrableDomain(a: string, b: string): boolean;
