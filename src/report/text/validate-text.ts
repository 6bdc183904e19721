import type { ValidatedBundle, ValidateReport } from '../model.ts';
import { visibleText } from '../visible-text.ts';
import { findingLines } from './finding-lines.ts';

/** `SOURCE is valid` or `SOURCE is invalid` for each bundle, with its findings below. */
export function renderValidateText(report: ValidateReport): string[] {
  return report.bundles.length === 0 ? ['No bundles found.'] : report.bundles.flatMap(bundleLines);
}

function bundleLines(bundle: ValidatedBundle): string[] {
  const headline = `${visibleText(bundle.source)} is ${bundle.valid ? 'valid' : 'invalid'}`;
  return [headline, ...bundle.findings.flatMap(findingLines)];
}
