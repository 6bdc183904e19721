import type { SbomChange } from '../diff/index.ts';
import { visibleText, visibleValue } from './visible-text.ts';

/** A package on one line: `+ name@version`, `- name@version`, `~ name field: before -> after`. */
export function sbomText(change: SbomChange): string {
  const name = visibleText(change.package);
  if (change.type === 'added') return `+ ${name}${versionSuffix(change.after)}`;
  if (change.type === 'removed') return `- ${name}${versionSuffix(change.before)}`;
  const field = change.field === undefined ? '' : ` ${visibleText(change.field)}`;
  return `~ ${name}${field}: ${valueOrNone(change.before)} -> ${valueOrNone(change.after)}`;
}

function valueOrNone(value: string | undefined): string {
  return value === undefined ? 'none' : visibleValue(value);
}

function versionSuffix(version: string | undefined): string {
  return version === undefined ? '' : `@${visibleValue(version)}`;
}
