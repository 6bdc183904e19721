/** A JSON value that is not of the promised shape; the message says where. */
export declare class ShapeError extends Error {
    readonly name = "ShapeError";
}
/** Reads one value at a place of a document. @throws ShapeError */
export type Decoder<Value> = (value: unknown, place: string) => Value;
export declare const text: Decoder<string>;
export declare const flag: Decoder<boolean>;
/** Only `true`: a key that is there or is not. */
export declare const mark: Decoder<true>;
export declare const position: Decoder<number>;
export declare const anything: Decoder<unknown>;
export declare function oneOf<const Choice extends string>(choices: readonly Choice[]): Decoder<Choice>;
export declare function listOf<Item>(item: Decoder<Item>): Decoder<Item[]>;
export declare function nullOr<Value>(decoder: Decoder<Value>): Decoder<Value | null>;
/** The keys of a shape with how each is read. */
export type Shape<Value> = {
    readonly [Key in keyof Value]-?: Decoder<Value[Key]>;
};
/**
 * Reads a map: keys that are not named are dropped, those of `optional` may be missing.
 *
 * @param required how each key that must be there is read
 */
export declare function mapOf<Required, Optional = unknown>(required: Shape<Required>, optional?: Shape<Optional>): Decoder<Required & Partial<Optional>>;
/** The same, but keys that are not named are refused. */
export declare function exactMapOf<Required, Optional = unknown>(required: Shape<Required>, optional?: Shape<Optional>): Decoder<Required & Partial<Optional>>;
