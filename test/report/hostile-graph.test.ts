import { describe, expect, it } from '@jest/globals';
import {
  type GraphDiffReport,
  type GraphReport,
  type ImpactReport,
  type Report,
  renderReport,
} from '../../src/report/index.ts';
import { consumer, HOSTILE_TEXTS } from './comment-samples.ts';
import { IMPACT } from './impact-samples.ts';
import { findTorn, readTokens } from './markdown-reader.ts';

const SETTINGS = "%%{init: {'theme': 'dark'}}%%";
const WHOLE = [...HOSTILE_TEXTS.map((text) => text.slice(0, 200)), SETTINGS, '$$x$$ a\\nb \\N', ' '];

const graphs = WHOLE.map((text): GraphReport => {
  const node = { name: text, version: text, source: text, dependencies: [] };
  const edge = { ref: text, compatibility: text, required: true, shared: false };
  const dependencies = [
    { ...edge, node },
    { ...edge, kind: 'policy', outside: true, node: { ...node, source: `${text} elsewhere` } } as const,
    { ...edge, error: text },
    { ...edge, ref: '', error: text },
  ];
  const graph = {
    root: { ...node, dependencies },
    cycles: [[text, text]],
    conflicts: [{ name: text, versions: [text] }],
  };
  return { kind: 'graph', graph };
});

const diffs = WHOLE.map((text): GraphDiffReport => {
  const facts = { ref: text, compatibility: text, required: true, version: text };
  const changed = { name: text, type: 'modified', before: facts, after: { ...facts, ref: `${text}!` } } as const;
  const root = { name: text, version: text };
  const services = [{ name: text, type: 'modified', before: [text], after: [`${text}!`] }] as const;
  return {
    kind: 'graph-diff',
    changes: { before: root, after: root, services, dependencies: [{ ...changed, dependencies: [] }] },
  };
});

const impacts = WHOLE.map((text): ImpactReport => {
  const contacts = [{ type: text, value: text, purpose: text }];
  return {
    ...IMPACT,
    changes: [],
    findings: [],
    before: { source: text, name: text, version: text },
    after: { source: text, name: text, version: text },
    nextVersion: text,
    repositories: [text],
    consumers: [consumer(text)],
    owners: [{ owner: text, contacts, services: [text] }],
    gaps: [{ from: text, ref: text, message: text }],
  };
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each<[string, readonly Report[]]>([
  ['graphs', graphs],
  ['differences of graphs', diffs],
  ['impacts', impacts],
])('hostile texts in %s', (_, reports) => {
  it('add no line and nothing that a terminal obeys to a text', () => {
    const texts = reports.map((report) => renderReport(report, 'text'));
    expect(texts.filter((text) => OBEYED.test(text))).toEqual([]);
    expect(new Set(texts.map((text) => text.split('\n').length)).size).toBe(1);
  });
});

describe.each<[string, readonly Report[]]>([
  ['graphs', graphs],
  ['differences of graphs', diffs],
])('hostile texts in pictures of %s', (_, reports) => {
  it('stay inside the quotes of a Mermaid label', () => {
    const label = '"(?:[^"#$%&<>\\\\`|\\n]|#\\d+;)+"';
    const line = new RegExp(
      `^(flowchart TD|  n\\d+\\[${label}\\]|  n\\d+ (-->|-\\.->)(\\|${label}\\|)? n\\d+|  class(Def)? [\\w,:#; -]+)$`,
    );
    const lines = reports.flatMap((report) => renderReport(report, 'mermaid').trimEnd().split('\n'));
    expect(lines.filter((text) => !line.test(text) || OBEYED.test(text))).toEqual([]);
  });

  it('stay inside the quotes of a Graphviz label', () => {
    const label = '"(?:[^"\\\\\\n]|\\\\["\\\\])*"';
    const line = new RegExp(
      `^(digraph pacto \\{|  node \\[shape=box\\];|  n\\d+( -> n\\d+)? \\[label=${label}[\\w=, ]*\\];|\\})$`,
    );
    const lines = reports.flatMap((report) => renderReport(report, 'dot').trimEnd().split('\n'));
    expect(lines.filter((text) => !line.test(text) || OBEYED.test(text))).toEqual([]);
  });
});

describe('hostile texts in the Markdown of an impact', () => {
  it('do nothing and tear nothing', () => {
    const usual = kindsOf(renderReport({ ...IMPACT, changes: [], findings: [] }, 'markdown'));
    for (const report of impacts) {
      const text = renderReport(report, 'markdown');
      expect(findTorn(text)).toEqual([]);
      expect(kindsOf(text).filter((kind) => !usual.includes(kind))).toEqual([]);
    }
  });
});

/** Every kind of thing that a reader of Markdown sees in a text, our own elements and backslashes left aside. */
function kindsOf(text: string): string[] {
  const tokens = readTokens(text).filter(({ type, raw }) => type !== 'escape' && !/^<\/?(span|code)>$/.test(raw));
  return [...new Set(tokens.map(({ type, raw }) => (type === 'html' ? raw : type)))];
}
