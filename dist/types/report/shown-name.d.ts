/** What reports show of a bundle. */
interface NamedBundle {
    readonly name: string;
    readonly version: string;
    readonly source?: string;
}
/** The name of a service; where the contract cannot be read, the folder or reference of its bundle. */
export declare function shownName({ name, source }: Pick<NamedBundle, 'name' | 'source'>): string;
/** Name and version with a separator between them; the name alone when the version is not known. */
export declare function shownBundle(bundle: NamedBundle, separator: string): string;
export {};
