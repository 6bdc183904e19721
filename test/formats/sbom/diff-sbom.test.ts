import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffSbom } from '../../../src/formats/sbom/index.ts';

const cyclonedx = (components: object[], rest: object = {}) =>
  new DocumentSet({ 'sbom/bom.cdx.json': JSON.stringify({ bomFormat: 'CycloneDX', components, ...rest }) });
const spdx = (packages: object[]) =>
  new DocumentSet({ 'sbom/bom.spdx.json': JSON.stringify({ spdxVersion: 'SPDX-2.3', packages }) });
const purl = (text: string) => [{ referenceType: 'purl', referenceLocator: text }];

describe('packages', () => {
  it('are added, removed and upgraded by package URL, whatever their order', () => {
    const before = cyclonedx([
      { name: 'left', purl: 'pkg:npm/left@1.0.0' },
      { name: 'core', purl: 'pkg:npm/%40acme/core@1.0.0?arch=x64' },
    ]);
    const after = cyclonedx([
      { name: 'core', purl: 'pkg:npm/%40acme/core@2.0.0' },
      { name: 'right', version: '3.0.0', purl: 'pkg:npm/right@3.0.0' },
    ]);
    expect(diffSbom(before, after)).toEqual({
      changes: [
        { package: 'pkg:npm/%40acme/core', type: 'modified', field: 'version', before: '1.0.0', after: '2.0.0' },
        { package: 'pkg:npm/left', type: 'removed', before: '1.0.0' },
        { package: 'pkg:npm/right', type: 'added', after: '3.0.0' },
      ],
      findings: [],
    });
  });

  it('without a package URL are told apart by type and group', () => {
    const before = cyclonedx([
      { type: 'library', group: 'a', name: 'x', version: '1' },
      { type: 'library', group: 'b', name: 'x', version: '1' },
    ]);
    const after = cyclonedx([
      { type: 'library', group: 'b', name: 'x', version: '1' },
      { type: 'library', group: 'a', name: 'x', version: '2' },
    ]);
    expect(diffSbom(before, after).changes).toEqual([
      { package: 'a/x', type: 'modified', field: 'version', before: '1', after: '2' },
    ]);
  });

  it('in several versions at once count one by one', () => {
    const versions = (...list: string[]) => cyclonedx(list.map((version) => ({ name: 'x', version })));
    expect(diffSbom(versions('1', '2'), versions('2', '3')).changes).toEqual([
      { package: 'x', type: 'modified', field: 'version', before: '1', after: '3' },
    ]);
    expect(diffSbom(versions('1', '1'), versions('1', '2', '3')).changes).toEqual([
      { package: 'x', type: 'removed', before: '1' },
      { package: 'x', type: 'added', after: '2' },
      { package: 'x', type: 'added', after: '3' },
    ]);
  });

  it('inside other components and as the subject are seen', () => {
    const nested = (version: string) =>
      cyclonedx([{ name: 'outer', components: [{ name: 'inner', version }] }], {
        metadata: { component: { name: 'subject', version } },
      });
    expect(diffSbom(nested('1'), nested('2')).changes.map((change) => change.package)).toEqual(['inner', 'subject']);
  });

  it('differ in license and supplier, with licenses in any order', () => {
    const entry = (license: string, supplier: string) =>
      spdx([{ name: 'x', versionInfo: '1', licenseConcluded: license, supplier }]);
    expect(diffSbom(entry('MIT OR Apache-2.0', 'A'), entry('(Apache-2.0 OR MIT)', 'A')).changes).toEqual([]);
    expect(diffSbom(entry('MIT', 'Organization: A'), entry('GPL-3.0-only', 'NOASSERTION')).changes).toEqual([
      { package: 'x', type: 'modified', field: 'license', before: 'MIT', after: 'GPL-3.0-only' },
      { package: 'x', type: 'modified', field: 'supplier', before: 'A' },
    ]);
  });

  it('are the same in CycloneDX, SPDX 2 and SPDX 3', () => {
    const text = 'pkg:npm/x@1.0.0';
    const graph = [{ type: 'software_Package', name: 'x', software_packageUrl: text }, { type: 'Relationship' }];
    const sets = [
      cyclonedx([{ name: 'x', purl: text }]),
      spdx([{ name: 'x', externalRefs: purl(text) }]),
      new DocumentSet({ 'sbom/bom.spdx.json': JSON.stringify({ '@graph': graph }) }),
    ];
    for (const before of sets) {
      for (const after of sets) expect(diffSbom(before, after)).toEqual({ changes: [], findings: [] });
    }
  });
});

describe('a bill of materials', () => {
  it('is the first by name directly in its folder', () => {
    const bom = (name: string) => JSON.stringify({ bomFormat: 'CycloneDX', components: [{ name }] });
    const before = new DocumentSet({ 'sbom/a.cdx.json': bom('x') });
    const after = new DocumentSet({
      'sbom/b.cdx.json': bom('z'),
      'sbom/a.spdx.json.txt': '',
      'sbom/0/a.cdx.json': bom('y'),
      'sbom/a.cdx.json': bom('x'),
    });
    expect(diffSbom(before, after)).toEqual({ changes: [], findings: [] });
  });

  it('on one side only leaves nothing to compare', () => {
    expect(diffSbom(new DocumentSet({}), cyclonedx([{ name: 'x' }]))).toEqual({ changes: [], findings: [] });
  });

  it.each(['{', '{}', '[]'])('that cannot be read is a warning, never an error: %s', (text) => {
    const broken = new DocumentSet({ 'sbom/bom.cdx.json': text });
    const { changes, findings } = diffSbom(broken, cyclonedx([]));
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'INVALID_SBOM', severity: 'warning', file: 'sbom/bom.cdx.json' }]);
  });
});
