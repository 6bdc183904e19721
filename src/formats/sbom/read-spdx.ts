import type { DocumentNode } from '../../document/index.ts';
import { identifyPackage, type SbomPackage } from './sbom-package.ts';

/** The packages of an SPDX 2 document. @see SPDX 2.3, chapter 7 */
export function readSpdx2(root: DocumentNode): SbomPackage[] {
  return (root.get('packages')?.items() ?? []).flatMap((entry) => {
    const references = entry.get('externalRefs')?.items() ?? [];
    const purl = references.find((reference) => reference.get('referenceType')?.text === 'purl');
    const found = identifyPackage({
      purl: purl?.get('referenceLocator')?.text,
      name: entry.get('name')?.text,
      version: entry.get('versionInfo')?.text,
      license: assertedText(entry.get('licenseConcluded')) ?? assertedText(entry.get('licenseDeclared')),
      supplier: assertedText(entry.get('supplier'))?.replace(/^(Organization|Person): /, ''),
    });
    return found ?? [];
  });
}

/** The packages of an SPDX 3 document; licences and suppliers are relations there and are not read. @see SPDX 3.0.1 */
export function readSpdx3(root: DocumentNode): SbomPackage[] {
  const elements = root.get('@graph')?.items() ?? [];
  return elements.flatMap((element) => {
    if (element.get('type')?.text !== 'software_Package') return [];
    const found = identifyPackage({
      purl: element.get('software_packageUrl')?.text,
      name: element.get('name')?.text,
      version: element.get('software_packageVersion')?.text,
    });
    return found ?? [];
  });
}

/** SPDX writes out that nothing is known. */
function assertedText(node: DocumentNode | undefined): string | undefined {
  return node?.text === 'NOASSERTION' || node?.text === 'NONE' ? undefined : node?.text;
}
