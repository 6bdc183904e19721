/** The files of a small service that validates: an HTTP interface with one resource, two settings, an overview. */
export declare function bundleTemplate(name: string): Readonly<Record<string, string>>;
