/** A map of names to values as parsed from a document. Ask with `Object.hasOwn`: names may be hostile (`__proto__`). */
export type JsonObject = {
    readonly [name: string]: unknown;
};
/** True for maps: objects that are neither null nor lists. */
export declare function isJsonObject(value: unknown): value is JsonObject;
