import { type DocumentNode, DocumentSet, parseDocument } from '../../document/index.ts';
import { readProtobuf } from '../../formats/protobuf/index.ts';
import type { ContractPart, Reading } from './model.ts';
import type { Project } from './project.ts';
import { loadWithReferences } from './referenced-files.ts';

const DOCUMENT = /\.(ya?ml|json)$/i;

/** A key at the margin of a YAML text, or near the beginning of a JSON text; parsing then tells for sure. */
const MARKER = /^["']?(openapi|asyncapi|swagger)["']?\s*:/m;
const JSON_MARKER = /^\s*\{[\s\S]{0,2000}?"(openapi|asyncapi|swagger)"\s*:\s*"/;

/** Packages of .proto files that come with a tool and are nobody's own interface. */
const FOREIGN_PACKAGE = /^\s*package\s+(google|grpc|buf|envoy|opentelemetry)\./m;
const HEALTH_PATHS = ['/health', '/healthz'];
const LOCAL_SERVER = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):([0-9]{1,5})(?:[/?#]|$)/i;

/** Reads a file as a specification of an interface. */
export async function readSpecification(project: Project, file: string): Promise<Reading> {
  const isDefinition = file.toLowerCase().endsWith('.proto');
  if (!isDefinition && !DOCUMENT.test(file)) return undefined;
  const text = await project.loadText(file);
  if (text === undefined) return undefined;
  const looksRight = isDefinition ? /^\s*service\s+\w/m.test(text) : MARKER.test(text) || JSON_MARKER.test(text);
  if (!looksRight || (isDefinition && FOREIGN_PACKAGE.test(text))) return undefined;
  const obstacle = project.obstacleTo(file);
  if (obstacle !== undefined) return { skipped: { file, reason: obstacle } };
  return isDefinition ? await readDefinition(project, file) : await readApiDocument(project, file, text);
}

async function readDefinition(project: Project, file: string): Promise<Reading> {
  const files = await loadWithReferences(project, file);
  const { root } = readProtobuf({ documents: new DocumentSet(files), file });
  // What cannot be read stays a candidate: validation then tells where and why.
  const services = root === undefined ? 'no readable services' : [...root.services.keys()].join(', ');
  return { part: { kind: 'protobuf', source: file, label: `gRPC: ${services}`, file, files } };
}

async function readApiDocument(project: Project, file: string, text: string): Promise<Reading> {
  const { root, problem } = parseDocument(file, text);
  if (root === undefined) {
    const line = problem?.range.start.line ?? 1;
    return { skipped: { file, reason: `line ${line}: ${problem?.message ?? 'it cannot be read'}` } };
  }
  if (root.get('openapi') !== undefined) return { part: await readOpenapiPart(project, root) };
  if (root.get('asyncapi') !== undefined) return { part: await readPart(project, 'asyncapi', 'AsyncAPI', root) };
  if (root.get('swagger') === undefined) return undefined;
  return { skipped: { file, reason: 'Swagger 2.0 is not supported; convert it to OpenAPI 3' } };
}

async function readOpenapiPart(project: Project, root: DocumentNode): Promise<ContractPart> {
  const part = await readPart(project, 'openapi', 'OpenAPI', root);
  const urls =
    root
      .get('servers')
      ?.items()
      .map((server) => server.get('url')?.text ?? '') ?? [];
  const port = urls.map((url) => Number(LOCAL_SERVER.exec(url)?.[1])).find(isPort);
  const healthPath = HEALTH_PATHS.find((path) => root.at('paths', path, 'get') !== undefined);
  return { ...part, ...(port === undefined ? {} : { port }), ...(healthPath === undefined ? {} : { healthPath }) };
}

async function readPart(
  project: Project,
  kind: 'openapi' | 'asyncapi',
  title: string,
  root: DocumentNode,
): Promise<ContractPart> {
  const version = root.get(kind)?.value;
  const label = typeof version === 'string' ? `${title} ${version}` : title;
  const own = root.at('info', 'version')?.text;
  const files = await loadWithReferences(project, root.file);
  return { kind, source: root.file, label, file: root.file, files, ...(own === undefined ? {} : { version: own }) };
}

/** Whether a number can be a TCP port. */
export function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}
