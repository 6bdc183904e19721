import type { Files } from '../../base/index.ts';
import { joinBundlePath, parseDocument } from '../../document/index.ts';
import type { Project } from './project.ts';

/** More files than any specification has, and few enough to be listed one by one. */
const MAX_FILES = 500;

const IMPORT = /^\s*import\s+(?:public\s+|weak\s+|option\s+)?"([^"\n]+)"\s*;/gm;

/**
 * A file of the project with all files of the project that it refers to, directly or not: `$ref` in YAML and JSON,
 * `import` in .proto. What is not there is left to validation, which says where it is missing.
 */
export async function loadWithReferences(project: Project, file: string): Promise<Files> {
  const loaded = new Map<string, Uint8Array>();
  const pending = [[file]];
  for (let next = pending.pop(); next !== undefined && loaded.size < MAX_FILES; next = pending.pop()) {
    const found = await loadFirst(project, next);
    if (found === undefined || loaded.has(found.path)) continue;
    loaded.set(found.path, found.content);
    pending.push(...listReferences(found.path, found.content));
  }
  return Object.fromEntries(loaded);
}

async function loadFirst(project: Project, candidates: readonly string[]) {
  for (const path of candidates) {
    const content = project.obstacleTo(path) === undefined ? await project.load(path) : undefined;
    if (content !== undefined) return { path, content };
  }
  return undefined;
}

/** The paths that each reference of a file can mean, the likeliest first. */
function listReferences(file: string, content: Uint8Array): string[][] {
  if (file.toLowerCase().endsWith('.proto')) return listImports(file, new TextDecoder().decode(content));
  const { root } = parseDocument(file, content);
  return collectReferences(root?.value).flatMap((reference) => {
    const path = joinBundlePath(file, decode(reference.replace(/#.*$/s, '')));
    return path === undefined ? [] : [[path]];
  });
}

/** Imports count from an unknown folder: any one above the importing file. */
function listImports(file: string, text: string): string[][] {
  const folders = file.split('/').slice(0, -1);
  return [...text.matchAll(IMPORT)].map(([, path = '']) =>
    [...folders, ''].map((_, up) => [...folders.slice(0, folders.length - up), path].join('/')),
  );
}

/** Texts that name another file, at `$ref` and in the mapping of a discriminator. */
function collectReferences(document: unknown): string[] {
  const references: string[] = [];
  const pending = [document];
  // Aliases make one value stand in many places.
  const seen = new Set<unknown>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    for (const [name, member] of Object.entries(value)) {
      if (name === '$ref' && typeof member === 'string') references.push(member);
      else if (name === 'mapping') references.push(...textsOf(member));
      pending.push(member);
    }
  }
  return references.filter(
    (reference) => !reference.startsWith('#') && !/^[A-Za-z][A-Za-z0-9+.-]*:|^\/\//.test(reference),
  );
}

function textsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).filter((member) => typeof member === 'string');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
