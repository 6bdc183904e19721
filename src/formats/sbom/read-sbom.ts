import { compareText, type Finding, START_OF_FILE } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { readCycloneDx } from './read-cyclonedx.ts';
import { readSpdx2, readSpdx3 } from './read-spdx.ts';
import type { SbomPackage } from './sbom-package.ts';

/** What reading a bundle's bill of materials gave; `packages` are missing when it has none or it cannot be read. */
export interface SbomReading {
  readonly packages?: readonly SbomPackage[];
  readonly findings: readonly Finding[];
}

/** Reads the first `*.spdx.json` or `*.cdx.json` of `sbom/` by name; a file that is neither is a warning. */
export function readSbom(documents: DocumentSet): SbomReading {
  const [file] = Object.keys(documents.files)
    .filter((name) => /^sbom\/[^/]+\.(spdx|cdx)\.json$/.test(name))
    .sort(compareText);
  if (file === undefined) return { findings: [] };
  const { root, problem } = documents.load(file) ?? {};
  if (root === undefined) return refused(file, problem?.message ?? 'unreadable', problem?.range);
  const packages = readPackages(root);
  if (packages !== undefined) return { packages, findings: [] };
  return refused(file, 'neither a CycloneDX nor an SPDX document');
}

function readPackages(root: DocumentNode): SbomPackage[] | undefined {
  if (root.get('bomFormat')?.text === 'CycloneDX') return readCycloneDx(root);
  if (root.get('spdxVersion')?.text !== undefined) return readSpdx2(root);
  return root.get('@graph')?.isList ? readSpdx3(root) : undefined;
}

/** Only a warning: a bill of materials informs, and never makes a bundle invalid or a comparison worse. */
function refused(file: string, why: string, range = START_OF_FILE): SbomReading {
  const message = `${file} cannot be read as a bill of materials: ${why}`;
  const fix = 'Generate the file again as CycloneDX or SPDX in JSON.';
  return { findings: [{ rule: 'INVALID_SBOM', severity: 'warning', message, fix, path: '', file, range }] };
}
