/** What reports show of a bundle. */
interface NamedBundle {
  readonly name: string;
  readonly version: string;
  readonly source?: string;
}

/** The name of a service; where the contract cannot be read, the folder or reference of its bundle. */
export function shownName({ name, source = '' }: Pick<NamedBundle, 'name' | 'source'>): string {
  return name === '' ? source : name;
}

/** Name and version with a separator between them; the name alone when the version is not known. */
export function shownBundle(bundle: NamedBundle, separator: string): string {
  return [shownName(bundle), bundle.version].filter((part) => part !== '').join(separator);
}
