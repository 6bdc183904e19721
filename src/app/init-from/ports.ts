import { isJsonObject } from '../../base/index.ts';
import { parseDocument } from '../../document/index.ts';
import type { Setting } from './environment-file.ts';
import type { Evidence } from './model.ts';
import { folderOf, nameOf } from './package-manifest.ts';
import type { Project } from './project.ts';
import { isPort } from './specifications.ts';

/** Ports that the surroundings of a service name, the most believable first. */
export interface Ports {
  readonly http: readonly Evidence<number>[];
  readonly grpc: readonly Evidence<number>[];
  /** Ports that may be either. */
  readonly any: readonly Evidence<number>[];
}

const HTTP_SETTING = /^((APP|HTTP|SERVER|SERVICE|API|WEB)_)?PORT$/;
const GRPC_SETTING = /^(APP_|SERVER_)?GRPC_(SERVER_)?PORT$/;
const COMPOSE_FILE = /^(docker-)?compose\.ya?ml$/;
const MAX_DOCKERFILE_LENGTH = 256 * 1024;

/**
 * Looks for ports in the settings, in Dockerfiles (`EXPOSE`) and in a compose file with one service that is built here.
 *
 * @param folders the nearest first
 */
export async function findPorts(
  project: Project,
  folders: readonly string[],
  settings: readonly { readonly source: string; readonly settings: readonly Setting[] }[],
): Promise<Ports> {
  const named = (pattern: RegExp) =>
    settings.flatMap(({ source, settings: variables }) =>
      variables.filter(({ name }) => pattern.test(name)).flatMap(({ value }) => portOf(value ?? '', source)),
    );
  const any: Evidence<number>[] = [];
  for (const folder of folders) {
    const here = project.files.filter((file) => folderOf(file) === folder);
    for (const file of here) if (/^Dockerfile$/.test(nameOf(file))) any.push(...(await readDockerfile(project, file)));
    for (const file of here) if (COMPOSE_FILE.test(nameOf(file))) any.push(...(await readCompose(project, file)));
  }
  return { http: named(HTTP_SETTING), grpc: named(GRPC_SETTING), any };
}

function portOf(text: string, source: string): Evidence<number>[] {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return isPort(port) ? [{ value: port, source }] : [];
}

async function readDockerfile(project: Project, file: string): Promise<Evidence<number>[]> {
  const text = (await project.loadText(file)) ?? '';
  if (text.length > MAX_DOCKERFILE_LENGTH) return [];
  const exposed = text
    .split(/\r?\n/)
    .flatMap((line) => /^\s*EXPOSE\s(.*)$/i.exec(line)?.[1]?.trim().split(/\s+/) ?? []);
  return exposed.flatMap((port) => portOf(port.replace(/\/tcp$/i, ''), file));
}

/** Only one service that is built here can be meant, and only the ports inside its container. */
async function readCompose(project: Project, file: string): Promise<Evidence<number>[]> {
  const { root } = parseDocument(file, (await project.loadText(file)) ?? '');
  const services = root?.get('services')?.entries() ?? [];
  const built = services.filter(([, service]) => service.get('build') !== undefined);
  const ports = built.length === 1 ? (built[0]?.[1].get('ports')?.items() ?? []) : [];
  return ports.flatMap(({ value }) => {
    const target = isJsonObject(value) ? value.target : value;
    const inside = String(target)
      .replace(/\/tcp$/, '')
      .replace(/^.*:/s, '');
    return portOf(inside, file);
  });
}
