import {
  type DocEntry,
  type DocIndexReport,
  type DocNeighbour,
  type DocReport,
  renderReport,
} from '../../report/index.ts';

/** What a page is written as, and the end of its name. */
const EXTENSIONS = { markdown: 'md', html: 'html' } as const;

/** A format that pages are written in. */
export type SiteFormat = keyof typeof EXTENSIONS;

/** Longest name or version in the name of a page; file systems take about 250 bytes, and a file being written has more. */
const MAX_NAME_LENGTH = 80;

/**
 * The documentation as files: one page per bundle, `NAME-VERSION.md`, and for several bundles `index.md` after them; a
 * single bundle is `NAME.md`. The same bundles give the same bytes.
 */
export function buildDocSite(report: DocReport | DocIndexReport, format: SiteFormat): Record<string, string> {
  const extension = EXTENSIONS[format];
  if (report.kind === 'doc') return { [`${safeName(report.name)}.${extension}`]: renderReport(report, format) };
  const linked = linkEntries(report.entries, extension);
  const pages = linked.map(({ doc, page = '' }) => [page, renderReport(doc, format)] as const);
  const index = renderReport({ ...report, entries: linked }, format);
  return Object.fromEntries([...pages, [`index.${extension}`, index]]);
}

/** Gives every bundle a page and every neighbour the page of its bundle. */
function linkEntries(entries: readonly DocEntry[], extension: string): DocEntry[] {
  const used = new Set(['index']);
  const pages = entries.map(
    ({ doc }) => `${freeName(`${safeName(doc.name)}-${safeName(doc.version)}`, used)}.${extension}`,
  );
  const byIdentity = new Map(entries.map(({ doc }, index) => [identity(doc), pages[index] ?? '']));
  const withPage = (neighbour: DocNeighbour): DocNeighbour => {
    const page = byIdentity.get(identity(neighbour));
    return page === undefined ? neighbour : { ...neighbour, page };
  };
  return entries.map(({ doc }, index) => {
    return { page: pages[index] ?? '', doc: { ...linkNeighbours(doc, withPage), index: `index.${extension}` } };
  });
}

function linkNeighbours(doc: DocReport, withPage: (neighbour: DocNeighbour) => DocNeighbour): DocReport {
  const linked = <Item extends { readonly resolved?: DocNeighbour }>(item: Item): Item => {
    return item.resolved === undefined ? item : { ...item, resolved: withPage(item.resolved) };
  };
  return {
    ...doc,
    configurations: doc.configurations.map(linked),
    policies: doc.policies.map(linked),
    dependencies: doc.dependencies.map(linked),
    dependents: (doc.dependents ?? []).map((dependent) => ({ ...dependent, ...withPage(dependent) })),
  };
}

function identity({ name, version }: { readonly name: string; readonly version: string }): string {
  return JSON.stringify([name, version]);
}

/** A name that is a file's everywhere: nothing but letters, digits, dots inside, hyphens. */
function safeName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9.+-]+/g, '_').replace(/^[.-]+|\.+$/g, '_');
  return name.slice(0, MAX_NAME_LENGTH) || '_';
}

/** A number follows where a name is taken; file systems may see no difference between small and capital letters. */
function freeName(name: string, used: Set<string>): string {
  let free = name;
  for (let count = 2; used.has(free.toLowerCase()); count++) free = `${name}-${count}`;
  used.add(free.toLowerCase());
  return free;
}
