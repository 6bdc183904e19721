import { diffOptions } from './diff-options.ts';
import { matchNames, type ProtoDiff, rootPlaces } from './proto-diff.ts';
import type { SchemaElement, SchemaFile } from './schema.ts';

/** Compares what files say about themselves: syntax, package, imports, options. */
export function diffFiles(diff: ProtoDiff): void {
  diffFile(diff, 'grpc', diff.before.root, diff.after.root);
  for (const [path, before, after] of matchNames(diff.before.imported, diff.after.imported).both) {
    diffFile(diff, `grpc.files[${path}]`, before, after);
  }
}

function diffFile(diff: ProtoDiff, path: string, before: SchemaFile, after: SchemaFile): void {
  diffValue(diff, 'protobuf/package-changed', `${path}.package`, before.package, after.package);
  diffValue(diff, 'protobuf/syntax-changed', `${path}.syntax`, before.syntax, after.syntax);
  diffImports(diff, path, before, after);
  const owner = { path, name: '', beforeAt: before.package.at, afterAt: after.package.at };
  diffOptions(diff, owner, before.options, after.options);
}

type FileValue = SchemaElement & { readonly value: string };

function diffValue(
  diff: ProtoDiff,
  rule: 'protobuf/package-changed' | 'protobuf/syntax-changed',
  path: string,
  before: FileValue,
  after: FileValue,
): void {
  if (before.value === after.value) return;
  const args = { before: before.value || 'none', after: after.value || 'none' };
  diff.collector.add(rule, args, { path, type: 'modified', ...args, beforeAt: before.at, afterAt: after.at });
}

function diffImports(diff: ProtoDiff, path: string, before: SchemaFile, after: SchemaFile): void {
  const { both, removed, added } = matchNames(before.imports, after.imports);
  const places = rootPlaces(diff);
  for (const [file, { at }] of removed) {
    const place = { path: `${path}.imports[${file}]`, type: 'removed', before: file } as const;
    diff.collector.add('protobuf/import-removed', { file }, { ...place, ...places, beforeAt: at });
  }
  for (const [file, { at }] of added) {
    const place = { path: `${path}.imports[${file}]`, type: 'added', after: file } as const;
    diff.collector.add('protobuf/import-added', { file }, { ...place, ...places, afterAt: at });
  }
  for (const [file, old, current] of both) {
    if (old.modifier === current.modifier) continue;
    const args = { file, before: old.modifier ?? 'plain', after: current.modifier ?? 'plain' };
    const values = { before: args.before, after: args.after, beforeAt: old.at, afterAt: current.at };
    const place = { path: `${path}.imports[${file}]`, type: 'modified', ...values } as const;
    diff.collector.add('protobuf/import-changed', args, place);
  }
}
