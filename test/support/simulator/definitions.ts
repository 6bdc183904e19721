import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';

/** A map of a YAML file whose texts may hold expressions. */
export interface Entries {
  readonly [key: string]: unknown;
}

export interface StepDefinition {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Entries;
  readonly env?: Entries;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: unknown;
}

export interface ActionDefinition {
  readonly inputs?: { readonly [name: string]: { readonly default?: unknown } | null };
  readonly outputs?: { readonly [name: string]: { readonly value?: string } | null };
  readonly runs: {
    readonly using: string;
    readonly steps?: readonly StepDefinition[];
    readonly main?: string;
    readonly pre?: string;
    readonly post?: string;
  };
}

/** What shell steps use when they do not say. */
export interface Defaults {
  readonly run?: { readonly shell?: string; readonly 'working-directory'?: string };
}

export interface JobDefinition {
  readonly name?: string;
  readonly if?: unknown;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions | string;
  readonly env?: Entries;
  readonly defaults?: Defaults;
  readonly strategy?: { readonly matrix?: unknown };
  readonly steps?: readonly StepDefinition[];
  readonly outputs?: Entries;
  readonly uses?: string;
  readonly with?: Entries;
  readonly secrets?: Entries | 'inherit';
}

/** Access by scope, `read`, `write` or `none`. */
export interface Permissions {
  readonly [scope: string]: string;
}

export interface WorkflowDefinition {
  readonly name?: string;
  readonly on: string | readonly string[] | { readonly [event: string]: EventDefinition | null };
  readonly permissions?: Permissions | string;
  readonly env?: Entries;
  readonly defaults?: Defaults;
  readonly jobs: { readonly [id: string]: JobDefinition };
}

export interface EventDefinition {
  readonly types?: readonly string[];
  readonly inputs?: { readonly [name: string]: { readonly default?: unknown; readonly type?: string } | null };
  readonly outputs?: { readonly [name: string]: { readonly value: string } };
}

/** Reads a workflow; the official parser has to accept it. */
export function readWorkflow(file: string): WorkflowDefinition {
  const content = readFileSync(file, 'utf8');
  refuseErrors(parseWorkflow({ name: file, content }, new NoOperationTraceWriter()));
  return parse(content);
}

/** Reads the `action.yml` of a folder; the official parser has to accept it. */
export function readAction(folder: string): ActionDefinition {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'`);
  const content = readFileSync(file, 'utf8');
  refuseErrors(parseAction({ name: file, content }, new NoOperationTraceWriter()));
  return parse(content);
}

type ParseResult = ReturnType<typeof parseWorkflow>;

function refuseErrors({ context }: ParseResult): void {
  const errors = context.errors.getErrors();
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
}
