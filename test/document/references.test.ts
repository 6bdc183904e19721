import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../src/document/index.ts';

const documents = new DocumentSet({
  'a/main.yaml': `
anchored: { $anchor: here, value: 1 }
old: { $id: "#there", value: 2 }
hop: { $ref: "other.json#/x" }
loop: { $ref: "#/loop" }
odd/name: { value: 3 }
`,
  'a/other.json': '{"x": {"$ref": "../b.yaml#/deep"}}',
  'b.yaml': 'deep: { value: 4 }\n',
  'broken.yaml': 'a: [\n',
});
const root = documents.load('a/main.yaml')?.root;

function follow(reference: string) {
  if (root === undefined) throw new Error('the document does not parse');
  return documents.resolve(root, reference);
}

describe('a reference', () => {
  it.each([
    ['#here', 1],
    ['#there', 2],
    ['#/odd~1name', 3],
    ['#/odd%7E1name', 3],
    ['../b.yaml#/deep', 4],
    ['./main.yaml#/anchored', 1],
  ])('%s leads to its value', (reference, value) => {
    expect(follow(reference).node?.get('value')?.value).toBe(value);
  });

  it('is followed through several files', () => {
    const node = root?.get('hop');
    expect(node && documents.dereference(node).node?.get('value')?.value).toBe(4);
  });

  it.each([
    ['https://example.com/x.json', 'remote'],
    ['//example.com/x', 'remote'],
    ['file:///etc/passwd', 'remote'],
    ['../../outside.yaml', 'outside-bundle'],
    ['/etc/passwd', 'outside-bundle'],
    ['gone.yaml', 'missing-file'],
    ['../broken.yaml', 'unreadable-file'],
    ['#/gone', 'missing-target'],
    ['#gone', 'missing-target'],
  ])('%s is refused: %s', (reference, kind) => {
    expect(follow(reference)).toEqual({ problem: { kind, message: expect.stringContaining(reference) } });
  });

  it('that leads back to itself is a cycle', () => {
    const node = root?.get('loop');
    expect(node && documents.dereference(node).problem?.kind).toBe('cycle');
  });
});
