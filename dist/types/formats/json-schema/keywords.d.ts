/** Keywords that hold definitions: they mean nothing until a `$ref` leads to them. */
export declare const DEFINITIONS: ReadonlySet<string>;
/** Keywords with schemas inside, each of which is compared on its own. */
export declare const CONTAINERS: ReadonlySet<string>;
/** Keywords whose schemas apply only sometimes or inverted, so that a change inside has no known direction. */
export declare const CONDITIONALS: ReadonlySet<string>;
/** True for keywords, extension keys among them, that never decide which values are accepted. */
export declare function isAnnotation(keyword: string): boolean;
