import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { AnnotationBoard } from './annotations.ts';
import type { Permissions } from './definitions.ts';
import type { Contexts } from './expressions.ts';
import type { GithubContext } from './github-context.ts';
import { Masks } from './masking.ts';
import type { RunnerSettings } from './run.ts';

const NODE_PROGRAMS = ['node', 'nodejs', 'npm', 'npx', 'corepack'];

/** What all steps of a job share. */
export interface JobState {
  readonly settings: RunnerSettings;
  readonly permissions: Permissions;
  readonly token: string;
  readonly masks: Masks;
  readonly board: AnnotationBoard;
  readonly contexts: Contexts & { readonly github: GithubContext };
  readonly folders: JobFolders;
  readonly defaults: { readonly shell?: string; readonly 'working-directory'?: string };
  /** The `env` of the workflow and the job, and what steps append to `GITHUB_ENV`. */
  readonly env: { [name: string]: string };
  /** Folders that steps appended to `GITHUB_PATH`, the last one first. */
  readonly path: string[];
  readonly machine: { readonly [name: string]: string };
  readonly summaries: string[];
  readonly subjects: string[];
  /** Number of steps that got command files. */
  stepCount: number;
  isCancelled: boolean;
}

export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly artifacts: string;
}

/** Creates the folders of a runner . */
export function createFolders(settings: RunnerSettings): JobFolders {
  const root = mkdtempSync(join(settings.folder ?? tmpdir(), 'pacto-runner-'));
  const create = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  return {
    workspace: settings.workspace ?? create('work'),
    temp: create('temp'),
    toolCache: create('tools'),
    home: create('home'),
    artifacts: settings.artifacts ?? create('artifacts'),
  };
}

/** The variables of the machine itself: nothing of the process that runs the tests but its programs. */
export function createMachine(settings: RunnerSettings, folders: JobFolders): { [name: string]: string } {
  const path = process.env.PATH ?? '';
  return {
    PATH: settings.pathWithoutNode === true ? withoutNode(path, join(folders.home, 'bin')) : path,
    HOME: folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    ...settings.machine,
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulator',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: join(folders.workspace, '..'),
  };
}

/** Writes the event's payload where `GITHUB_EVENT_PATH` points. */
export function writeEvent(settings: RunnerSettings, folders: JobFolders): string {
  const folder = join(folders.temp, '_github_workflow');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'event.json'), JSON.stringify(settings.event.payload, null, 2));
  return join(folder, 'event.json');
}

/** Hides a job's token and secrets from the start, as the runner does. */
export function createMasks(token: string, secrets: { readonly [name: string]: string } = {}): Masks {
  const masks = new Masks();
  for (const secret of [token, ...Object.values(secrets)]) masks.add(secret);
  return masks;
}

/** A PATH with every program of the given one but Node: folders that hold it are replaced by links to the rest. */
function withoutNode(path: string, folder: string): string {
  return path
    .split(delimiter)
    .map((entry, index) => {
      const programs = listFolder(entry);
      if (!programs.some((program) => NODE_PROGRAMS.includes(program))) return entry;
      const links = join(folder, String(index));
      mkdirSync(links, { recursive: true });
      for (const program of programs) {
        if (!NODE_PROGRAMS.includes(program)) symlinkSync(join(entry, program), join(links, program));
      }
      return links;
    })
    .join(delimiter);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
