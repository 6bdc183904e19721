import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/index.ts';

/** What one call of the program wrote and returned. */
export interface CliResult {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own with a registry of its own, in which the program runs inside the test process. */
export class CliWorkspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'pacto-cli-'));
  /** What a test does while a command runs until it is stopped; gets what it has written to standard error. */
  whileRunning: (error: string) => Promise<void> = async () => {};

  /** Aborts when the test asks a command to end, with the name of a signal. */
  interruption?: AbortSignal;

  /** Folder of the dashboard's front end. */
  frontEnd?: string;

  /** Further variables of the process. */
  env: { readonly [name: string]: string } = {};

  write(files: { readonly [path: string]: string | Uint8Array }): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  async run(...argv: string[]): Promise<CliResult> {
    const written = { out: '', error: '' };
    const { interruption } = this;
    const exit = await main(argv, {
      env: { HOME: this.folder, ...this.env },
      workingDirectory: this.folder,
      now: () => new Date('2026-11-22T12:00:00Z'),
      writeOut: (text) => {
        written.out += text;
      },
      writeError: (text) => {
        written.error += text;
      },
      stopped: () => this.whileRunning(written.error),
      ...(interruption === undefined ? {} : { interruption: () => interruption }),
      ...(this.frontEnd === undefined ? {} : { frontEnd: this.frontEnd }),
    });
    return { exit, ...written };
  }

  /** Runs a command that must print JSON, and gives the parsed document with the exit code. */
  async runJson(...argv: string[]): Promise<{ exit: number; document: JsonDocument }> {
    const { exit, out, error } = await this.run(...argv, '--output-format', 'json');
    if (out === '') throw new Error(`no output: ${error}`);
    return { exit, document: JSON.parse(out) };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** JSON whose shape the test knows. */
// biome-ignore lint/suspicious/noExplicitAny: the schemas of the documents are tested on their own.
export type JsonDocument = any;

/** A registry in the workspace itself, and a small service with an API and a setting. */
export const CONFIGURATION = 'registry: oci-layout:registry\n';

/** The files of one version of a service. */
export function serviceFiles(
  folder: string,
  version: string,
  parts: { paths?: readonly string[]; properties?: readonly string[]; contract?: string; name?: string } = {},
): { [path: string]: string } {
  const { paths = ['/orders', '/orders/{id}'], properties = ['LOG_LEVEL'], contract = '', name = 'orders' } = parts;
  return {
    [`${folder}/pacto.yaml`]: `pactoVersion: "1.0"
service:
  name: ${name}
  version: "${version}"
interfaces:
  - name: api
    type: http
    port: 8080
    contract: interfaces/openapi.yaml
configuration:
  schema: configuration/schema.json
${contract}`,
    [`${folder}/interfaces/openapi.yaml`]: openapi(paths),
    [`${folder}/configuration/schema.json`]: JSON.stringify({
      type: 'object',
      properties: Object.fromEntries(properties.map((property) => [property, { type: 'string' }])),
    }),
    [`${folder}/docs/overview.md`]: '# Orders\n',
  };
}

function openapi(paths: readonly string[]): string {
  const items = paths.map((path) => {
    const parameter = path.includes('{')
      ? '\n      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }'
      : '';
    return `  ${path}:\n    get:${parameter}\n      responses:\n        "200": { description: ok }\n`;
  });
  return `openapi: 3.1.0\ninfo: { title: Orders, version: "1" }\npaths:\n${items.join('')}`;
}
