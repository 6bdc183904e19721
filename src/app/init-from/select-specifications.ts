import { equalValues } from '../../base/index.ts';
import { parseDocument } from '../../document/index.ts';
import type { ContractPart, SkippedFile } from './model.ts';

/** Leaves out documents that are a part of another one, and those that say the same as a better one. */
export function selectSpecifications(parts: readonly ContractPart[]): {
  parts: ContractPart[];
  skipped: SkippedFile[];
} {
  const selected: ContractPart[] = [];
  const skipped: SkippedFile[] = [];
  const documents = new Map(parts.map((part) => [part, parseDefinition(part)]));
  const isSame = (a: ContractPart, b: ContractPart): boolean => equalValues(documents.get(a), documents.get(b));
  for (const [index, part] of parts.entries()) {
    const others = parts.filter((other) => other !== part && other.kind !== 'protobuf');
    const whole = others.find((other) => refersTo(other, part) && !refersTo(part, other));
    const better = others.find((other) => isSame(other, part) && isBetter(other, part, parts.indexOf(other) < index));
    if (part.kind === 'protobuf' || (whole === undefined && better === undefined)) selected.push(part);
    else if (whole !== undefined) skipped.push({ file: part.source, reason: `it is a part of ${whole.source}` });
    else skipped.push({ file: part.source, reason: `it says the same as ${better?.source}` });
  }
  return { parts: selected, skipped };
}

/** Of two equal documents the JSON one is more likely made from the other; else the one nearer to the root counts. */
function isBetter(other: ContractPart, part: ContractPart, isEarlier: boolean): boolean {
  const [otherIsMade, partIsMade] = [other, part].map(({ file }) => file.toLowerCase().endsWith('.json'));
  return otherIsMade === partIsMade ? isEarlier : partIsMade === true;
}

function refersTo(from: ContractPart, to: ContractPart): boolean {
  return Object.hasOwn(from.files, to.file);
}

function parseDefinition({ kind, file, files }: ContractPart): unknown {
  return kind === 'protobuf' ? file : parseDocument(file, files[file] ?? '').root?.value;
}
