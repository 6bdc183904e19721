import type { ValidatedBundle, ValidateReport } from '../model.ts';
import { shownName } from '../shown-name.ts';
import { findingBlocks } from './finding-items.ts';
import { code, codeOrNothing, type Markup, md, table } from './markup.ts';

const HEADERS = ['', 'Source', 'Service', 'Version', 'Findings'];

/** A row per bundle, then every finding. */
export function renderValidateMarkdown({ bundles }: ValidateReport): Markup[] {
  const findings = bundles.flatMap((bundle) => bundle.findings.map((finding) => ({ source: bundle.source, finding })));
  return [
    md`## Contract validation`,
    bundles.length === 0 ? md`No bundles found.` : table(HEADERS, bundles.map(bundleRow)),
    ...findingBlocks(findings),
  ];
}

function bundleRow(bundle: ValidatedBundle): Markup[] {
  const { source, version, valid, findings } = bundle;
  return [
    md`${valid ? '✅ valid' : '❌ invalid'}`,
    code(source),
    code(shownName(bundle)),
    codeOrNothing(version),
    md`${findings.length}`,
  ];
}
