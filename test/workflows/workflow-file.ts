import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, parseDocument } from 'yaml';

/** A workflow or an `action.yml`, as text, as a YAML document with comments, and as plain values. */
export interface WorkflowFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly kind: 'workflow' | 'action';
  readonly text: string;
  readonly document: Document;
  readonly content: Workflow & Action;
}

export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown };
  readonly jobs?: { readonly [id: string]: Job };
}

export interface Job {
  readonly uses?: string;
  readonly permissions?: { readonly [scope: string]: string };
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown };
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

export interface Action {
  readonly runs?: { readonly using: string; readonly steps?: readonly Step[] };
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: { readonly [input: string]: unknown };
}

export const MANDATORY = [
  'action.yml',
  ...['validate', 'diff', 'publish', 'comment'].map((name) => `actions/${name}/action.yml`),
  ...['pull-request', 'release', 'pull-request-and-publish', 'fork-comment', 'monorepo-matrix', 'reusable'].map(
    (name) => `workflows-examples/${name}.yml`,
  ),
  ...['ci', 'contracts', 'release', 'pacto'].map((name) => `.github/workflows/${name}.yml`),
];

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every workflow and action file of the repository, the mandatory ones that are missing included. */
export function listPaths(): string[] {
  const workflows = ['.github/workflows', 'workflows-examples'].flatMap((folder) =>
    listFolder(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const actions = listFolder('actions').map((name) => `actions/${name}/action.yml`);
  return [...new Set([...MANDATORY, ...workflows, ...actions])].sort();
}

export function readWorkflowFile(path: string): WorkflowFile {
  return parseWorkflowFile(path, readFileSync(join(ROOT, path), 'utf8'));
}

export function parseWorkflowFile(path: string, text: string): WorkflowFile {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return { path, kind: path.endsWith('action.yml') ? 'action' : 'workflow', text, document, content: document.toJS() };
}

/** All steps of a file, of whatever job. */
export function stepsOf({ content }: WorkflowFile): Step[] {
  return [...Object.values(content.jobs ?? {}).flatMap((job) => job.steps ?? []), ...(content.runs?.steps ?? [])];
}

/** Names of the events that start a workflow. */
export function eventsOf({ content: { on } }: WorkflowFile): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

function listFolder(folder: string): string[] {
  return existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : [];
}
