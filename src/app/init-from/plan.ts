import type { Identity } from './identity.ts';
import { takeVersion, toWords } from './identity.ts';
import { type ContractPart, type Evidence, isInterface } from './model.ts';
import { folderOf, nameOf } from './package-manifest.ts';
import type { Ports } from './ports.ts';

/** An interface of the contract to be. */
export interface PlannedInterface {
  readonly name: string;
  readonly type: 'http' | 'grpc' | 'event';
  readonly part: ContractPart;
  /** Missing for events. */
  readonly port?: Evidence<number>;
}

/** A configuration of the contract to be. */
export interface PlannedConfiguration {
  readonly name: string;
  readonly part: ContractPart;
}

/** Everything that goes into a contract. */
export interface ContractPlan {
  readonly identity: Identity;
  readonly interfaces: readonly PlannedInterface[];
  readonly configurations: readonly PlannedConfiguration[];
}

const TYPES = { openapi: 'http', protobuf: 'grpc', asyncapi: 'event' } as const;
/** Names of the only interface of a type. */
const LONE_NAMES = { http: 'http', grpc: 'grpc', event: 'events' } as const;
const USUAL_PORTS = { http: 8080, grpc: 50_051 } as const;

/** File names that say what a file is and not what it is about. */
const GENERIC = /^(openapi|asyncapi|swagger|api|apis|spec|specs|schema|service|services|index|main|docs?|proto)$/;

/** Gives every part its place in the contract. */
export function planContract(identity: Identity, parts: readonly ContractPart[], ports: Ports): ContractPlan {
  const interfaces = parts.filter(isInterface).map((part) => ({ part, type: TYPES[part.kind as keyof typeof TYPES] }));
  const types = new Set(interfaces.map(({ type }) => type));
  const names = new Set<string>();
  const configurationNames = new Set<string>();
  return {
    identity: takeVersion(identity, parts),
    interfaces: interfaces.map(({ part, type }) => {
      const isLone = interfaces.filter((other) => other.type === type).length === 1;
      const name = takeName(isLone ? LONE_NAMES[type] : nameFromPath(part.source, type), names);
      return { name, type, part, ...(type === 'event' ? {} : { port: choosePort(type, part, ports, types) }) };
    }),
    configurations: parts
      .filter((part) => !isInterface(part))
      .map((part) => ({ name: takeName(nameConfiguration(part), configurationNames), part })),
  };
}

function nameConfiguration({ kind, source }: ContractPart): string {
  if (kind === 'environment') return 'environment';
  const name = toWords(nameOf(source).replace(/[.-]?schema\.json$/i, ''));
  return name === '' ? 'config' : name;
}

/** The last name on the way to a file that says what the file is about. */
function nameFromPath(file: string, type: string): string {
  const parts = [nameOf(file).replace(/\.[^.]*$/, ''), ...folderOf(file).split('/').reverse()];
  const words = parts.map((part) => toWords(part.replace(/\.(openapi|asyncapi|api)$/i, '')));
  return words.find((word) => word !== '' && !GENERIC.test(word) && !/^v[0-9]+$/.test(word)) ?? type;
}

function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
  taken.add(name);
  return name;
}

/** Of the ports that may be either, the first is that of HTTP where there is an HTTP interface. */
function choosePort(
  type: 'http' | 'grpc',
  part: ContractPart,
  ports: Ports,
  types: ReadonlySet<string>,
): Evidence<number> {
  const own = part.port === undefined ? [] : [{ value: part.port, source: part.source }];
  const known = new Set([...ports.http, ...ports.grpc].map(({ value }) => value));
  const free = ports.any.filter(({ value }) => !known.has(value));
  const isSecond = type === 'grpc' && types.has('http') && ports.http.length === 0;
  const plain = type === 'grpc' && !types.has('http') ? ports.http : [];
  const [first] = [...own, ...ports[type], ...plain, ...free.slice(isSecond ? 1 : 0)];
  return first ?? { value: USUAL_PORTS[type] };
}
