/** One package of a bill of materials, whichever format names it. */
export interface SbomPackage {
  /** What two versions of one package have in common. */
  readonly identity: string;
  /** The identity as people read it. */
  readonly label: string;
  readonly version: string | undefined;
  readonly license: string | undefined;
  readonly supplier: string | undefined;
}

/** What the formats say about a package, before it has an identity. */
export interface PackageFacts {
  readonly purl?: string | undefined;
  readonly type?: string | undefined;
  readonly group?: string | undefined;
  readonly name: string | undefined;
  readonly version?: string | undefined;
  readonly license?: string | undefined;
  readonly supplier?: string | undefined;
}

/** Gives a package its identity: its package URL without version, else type, group and name; never its position. */
export function identifyPackage(facts: PackageFacts): SbomPackage | undefined {
  const { purl, type = '', group, name, license, supplier } = facts;
  const purlParts = purl === undefined ? undefined : splitPurl(purl);
  if (purlParts === undefined && name === undefined) return undefined;
  const label = purlParts?.base ?? (group === undefined ? name : `${group}/${name}`) ?? '';
  const identity = purlParts?.base ?? JSON.stringify([type, group ?? '', name]);
  return { identity, label, version: facts.version ?? purlParts?.version, license, supplier };
}

/**
 * Splits a package URL into what names the package and its version; qualifiers and subpath are dropped.
 *
 * @see Package URL specification 1.0 (ECMA-427), section 5
 */
function splitPurl(purl: string): { base: string; version?: string } | undefined {
  if (!purl.startsWith('pkg:')) return undefined;
  const plain = purl.split(/[?#]/, 1)[0] ?? '';
  const at = plain.lastIndexOf('@');
  if (at <= plain.lastIndexOf('/')) return { base: plain };
  return { base: plain.slice(0, at), version: decode(plain.slice(at + 1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
