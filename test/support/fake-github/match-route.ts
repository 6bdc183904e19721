import type { Routes } from './route.ts';

/** The operation that a request is for. */
export interface Match {
  readonly operation: string;
  readonly path: { readonly [name: string]: string };
}

/** Parameters that may have slashes inside. */
const WITH_SLASHES = new Set(['path', 'ref', 'basehead']);

/** A function that finds the operation of a method and a path below the base of the API. */
export function makeMatcher(routes: Routes): (method: string, path: string) => Match | undefined {
  const patterns = Object.keys(routes).map((operation) => ({ operation, ...readTemplate(operation) }));
  // The most literal template wins: `commits/{ref}/check-runs` before `commits/{ref}`.
  patterns.sort((left, right) => right.literals - left.literals);
  return (method, path) => {
    for (const { operation, pattern } of patterns) {
      const match = pattern.exec(`${method} ${path}`);
      if (match === null) continue;
      const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { operation, path: Object.fromEntries(values) };
    }
    return undefined;
  };
}

function readTemplate(operation: string): { readonly pattern: RegExp; readonly literals: number } {
  const source = operation.replace(/\{(\w+)\}/g, (_, name: string) =>
    WITH_SLASHES.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return { pattern: new RegExp(`^${source}$`), literals: operation.replace(/\{\w+\}/g, '').length };
}
