import type { DocumentNode } from '../document/index.ts';
import type {
  Configuration,
  Contact,
  Contract,
  Dependency,
  Dialect,
  Interface,
  InterfaceType,
  Owner,
  Policy,
  Runtime,
  Scaling,
  Service,
} from './model.ts';

const INTERFACE_TYPES: readonly string[] = ['http', 'grpc', 'event'] satisfies InterfaceType[];

/**
 * Reads the five shapes that carry the label "1.0": a single `configuration` or `policy` object, the positional
 * `configuration.configs` and `policies`, and the named lists all become lists of named entries.
 */
export function readDialect1(root: DocumentNode, dialect: Dialect): Contract {
  const runtime = root.get('runtime');
  const scaling = root.get('scaling');
  const metadata = root.get('metadata');
  return {
    dialect,
    service: readService(root.get('service') ?? root),
    interfaces: itemsOf(root, 'interfaces').map(readInterface),
    configurations: readConfigurations(root),
    policies: readPolicies(root),
    dependencies: itemsOf(root, 'dependencies').map(readDependency),
    ...(runtime?.isMap ? { runtime: readRuntime(runtime) } : {}),
    ...(scaling?.isMap ? { scaling: readScaling(scaling) } : {}),
    ...(metadata?.isMap ? { metadata } : {}),
    root,
  };
}

function readService(node: DocumentNode): Service {
  const owner = node.get('owner');
  const image = node.get('image');
  const chart = node.get('chart');
  return {
    name: textOf(node, 'name'),
    version: textOf(node, 'version'),
    ...(owner === undefined ? {} : { owner: readOwner(owner) }),
    ...(image?.isMap ? { image: { ref: textOf(image, 'ref'), ...booleanOf(image, 'private'), node: image } } : {}),
    ...(chart?.isMap ? { chart: { ref: textOf(chart, 'ref'), version: textOf(chart, 'version'), node: chart } } : {}),
    node,
  };
}

function readOwner(node: DocumentNode): Owner {
  if (node.text !== undefined) return { text: node.text, contacts: [], node };
  return {
    ...optional('team', node.get('team')?.text),
    ...optional('dri', node.get('dri')?.text),
    contacts: itemsOf(node, 'contacts').map(readContact),
    node,
  };
}

function readContact(node: DocumentNode): Contact {
  return {
    type: textOf(node, 'type'),
    value: textOf(node, 'value'),
    ...optional('purpose', node.get('purpose')?.text),
    node,
  };
}

function readInterface(node: DocumentNode): Interface {
  const type = node.get('type')?.text;
  return {
    name: textOf(node, 'name'),
    type: INTERFACE_TYPES.includes(type ?? '') ? (type as InterfaceType) : undefined,
    ...optional('port', numberOf(node, 'port')),
    ...optional('visibility', node.get('visibility')?.text),
    ...optional('contract', node.get('contract')?.text),
    node,
  };
}

function readConfigurations(root: DocumentNode): Configuration[] {
  const single = root.get('configuration');
  const named = [...itemsOf(root, 'configurations'), ...(single === undefined ? [] : itemsOf(single, 'configs'))];
  const configurations = named.map((node) => readConfiguration(node, textOf(node, 'name')));
  const describesItself = single?.isMap && ['schema', 'ref', 'values'].some((key) => single.get(key) !== undefined);
  return single !== undefined && describesItself
    ? [readConfiguration(single, 'default'), ...configurations]
    : configurations;
}

function readConfiguration(node: DocumentNode, name: string): Configuration {
  return {
    name,
    ...optional('schema', node.get('schema')?.text),
    ...optional('ref', node.get('ref')?.text),
    ...optional('values', node.get('values')),
    node,
  };
}

function readPolicies(root: DocumentNode): Policy[] {
  const single = root.get('policy');
  const listed = itemsOf(root, 'policies').map((node) => readPolicy(node, node.get('name')?.text ?? 'default'));
  return single?.isMap ? [readPolicy(single, 'default'), ...listed] : listed;
}

function readPolicy(node: DocumentNode, name: string): Policy {
  return {
    name,
    ...optional('schema', node.get('schema')?.text),
    ...optional('ref', node.get('ref')?.text),
    node,
  };
}

function readDependency(node: DocumentNode): Dependency {
  return {
    ...optional('name', node.get('name')?.text),
    ref: textOf(node, 'ref'),
    compatibility: textOf(node, 'compatibility'),
    required: node.get('required')?.value === true,
    node,
  };
}

function readRuntime(node: DocumentNode): Runtime {
  return {
    ...optional('workload', node.get('workload')?.text),
    ...optional('stateType', node.at('state', 'type')?.text),
    ...optional('persistenceScope', node.at('state', 'persistence', 'scope')?.text),
    ...optional('persistenceDurability', node.at('state', 'persistence', 'durability')?.text),
    ...optional('dataCriticality', node.at('state', 'dataCriticality')?.text),
    node,
  };
}

function readScaling(node: DocumentNode): Scaling {
  const replicas = numberOf(node, 'replicas');
  return {
    ...optional('replicas', replicas),
    ...optional('min', numberOf(node, 'min') ?? replicas),
    ...optional('max', numberOf(node, 'max') ?? replicas),
    node,
  };
}

function itemsOf(node: DocumentNode, name: string): DocumentNode[] {
  return (node.get(name)?.items() ?? []).filter((item) => item.isMap);
}

function textOf(node: DocumentNode, name: string): string {
  return node.get(name)?.text ?? '';
}

function numberOf(node: DocumentNode, name: string): number | undefined {
  const value = node.get(name)?.value;
  return typeof value === 'number' ? value : undefined;
}

function booleanOf(node: DocumentNode, name: string): Record<string, boolean> {
  const value = node.get(name)?.value;
  return typeof value === 'boolean' ? { [name]: value } : {};
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}
