import type { DocumentNode } from '../../document/index.ts';
import { identifyPackage, type SbomPackage } from './sbom-package.ts';

/** The packages of a CycloneDX document: its subject and all components, nested ones too. @see ECMA-424 (CycloneDX 1.6) */
export function readCycloneDx(root: DocumentNode): SbomPackage[] {
  const subject = root.at('metadata', 'component');
  return [...(subject === undefined ? [] : readComponent(subject)), ...readComponents(root)];
}

function readComponents(holder: DocumentNode): SbomPackage[] {
  return holder.get('components')?.items().flatMap(readComponent) ?? [];
}

function readComponent(component: DocumentNode): SbomPackage[] {
  const found = identifyPackage({
    purl: component.get('purl')?.text,
    type: component.get('type')?.text,
    group: component.get('group')?.text,
    name: component.get('name')?.text,
    version: component.get('version')?.text,
    license: readLicenses(component),
    supplier: component.at('supplier', 'name')?.text ?? component.get('publisher')?.text,
  });
  return [...(found === undefined ? [] : [found]), ...readComponents(component)];
}

function readLicenses(component: DocumentNode): string | undefined {
  const entries = component.get('licenses')?.items() ?? [];
  const names = entries.flatMap((entry) => {
    const license = entry.get('license');
    return entry.get('expression')?.text ?? license?.get('id')?.text ?? license?.get('name')?.text ?? [];
  });
  return names.length === 0 ? undefined : names.join(' AND ');
}
