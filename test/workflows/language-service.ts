import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice/validate';
import { parse } from 'yaml';
import { ROOT, type WorkflowFile } from './workflow-file.ts';

const SHIMS = join(ROOT, 'test/support/simulator/shims');

/** What GitHub's own editor says of a file, with `with:` checked against our actions and those that the simulator knows. */
export async function serve({ path, text }: WorkflowFile): Promise<string[]> {
  const diagnostics = await validate(describeText(path, text), {
    actionsMetadataProvider: { fetchActionMetadata: async (action) => readMetadata(action) },
    fileProvider: { getFileContent: async (reference) => readWorkflow(reference) },
  });
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

let documents = 0;

type Validated = Parameters<typeof validate>[0];

function describeText(path: string, text: string): Validated {
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  return {
    // The service remembers by address what it has read.
    uri: `file:///${documents++}/${path}`,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: (range) =>
      range === undefined ? text : text.slice(offsetIn(starts, range.start), offsetIn(starts, range.end)),
    offsetAt: (position) => offsetIn(starts, position),
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: lines[line]?.length ?? 0 },
    }),
    getEOLCharacters: (line) => (line < lines.length - 1 ? '\n' : ''),
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}

function offsetIn(starts: readonly number[], { line, character }: { line: number; character: number }): number {
  return (starts[line] ?? 0) + character;
}

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: { [name: string]: { description: string } };
}

function readMetadata(action: { owner: string; name: string; path?: string }): Metadata | undefined {
  const isOurs = action.owner === 'OWNER' && action.name === 'REPO';
  const folder = isOurs ? join(ROOT, action.path ?? '') : join(SHIMS, action.name, action.path ?? '');
  const file = join(folder, 'action.yml');
  return (isOurs || action.owner === 'actions') && existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

function readWorkflow(reference: { path: string } | { owner: string; repository: string; path: string }): {
  name: string;
  content: string;
} {
  const isOurs = !('owner' in reference) || (reference.owner === 'OWNER' && reference.repository === 'REPO');
  if (!isOurs) throw new Error(`no such workflow: ${reference.path}`);
  return { name: reference.path, content: readFileSync(join(ROOT, reference.path), 'utf8') };
}
