import type {
  DocConfiguration,
  DocDependency,
  DocDependent,
  DocIndexReport,
  DocInterface,
  DocKey,
  DocNeighbour,
  DocOperation,
  DocReport,
} from '../doc-model.ts';
import { runtimeDocument } from './runtime-document.ts';

/** The documentation of a contract with the keys of its JSON form, in their order. */
export function docDocument(report: DocReport): object {
  const { source, name, version, digest, contentDigest, pactoVersion, owner, responsible, image, chart } = report;
  return {
    source,
    name,
    version,
    digest,
    contentDigest,
    pactoVersion,
    owner,
    responsible,
    contacts: report.contacts.map(({ type, value, purpose }) => ({ type, value, purpose })),
    image,
    chart,
    runtime: docRuntimeDocument(report),
    scaling: report.scaling && { min: report.scaling.min, max: report.scaling.max },
    interfaces: report.interfaces.map(interfaceDocument),
    configurations: report.configurations.map(configurationDocument),
    policies: report.policies.map(({ name: policy, schema, ref, resolved }) => {
      return { name: policy, schema, ref, resolved: neighbourDocument(resolved) };
    }),
    dependencies: report.dependencies.map(dependencyDocument),
    dependents: report.dependents?.map(dependentDocument),
    documents: report.documents.map(({ path, title, text, problem }) => ({ path, title, text, problem })),
    metadata: report.metadata,
  };
}

/** The documentation of several contracts. */
export function docIndexDocument({ entries, unreadable }: DocIndexReport): object {
  return {
    bundles: entries.map(({ doc }) => docDocument(doc)),
    unreadable: unreadable.map(({ source, problem }) => ({ source, problem })),
  };
}

function docRuntimeDocument({ runtime }: DocReport): object | undefined {
  if (runtime === undefined) return undefined;
  const { lifecycle, health, metrics } = runtime;
  return {
    ...runtimeDocument(runtime),
    lifecycle: lifecycle && {
      upgradeStrategy: lifecycle.upgradeStrategy,
      gracefulShutdownSeconds: lifecycle.gracefulShutdownSeconds,
    },
    health: health && {
      interface: health.interface,
      path: health.path,
      initialDelaySeconds: health.initialDelaySeconds,
    },
    metrics: metrics && { interface: metrics.interface, path: metrics.path },
  };
}

function dependencyDocument({ name, ref, compatibility, required, resolved }: DocDependency): object {
  return { name, ref, compatibility, required, resolved: neighbourDocument(resolved) };
}

function dependentDocument({ name, version, kind, compatibility, required }: DocDependent): object {
  return { name, version, kind, compatibility, required };
}

/** The address of a page is no part of the data. */
function neighbourDocument(neighbour: DocNeighbour | undefined): object | undefined {
  return neighbour && { name: neighbour.name, version: neighbour.version };
}

function interfaceDocument({ name, type, port, visibility, contract, problem, operations }: DocInterface): object {
  return { name, type, port, visibility, contract, problem, operations: operations.map(operationDocument) };
}

function operationDocument(operation: DocOperation): object {
  const { action, target, name, summary, messages, request, response, deprecated } = operation;
  return { action, target, name, summary, messages, request, response, deprecated };
}

function configurationDocument({ name, schema, ref, resolved, problem, keys }: DocConfiguration): object {
  return { name, schema, ref, resolved: neighbourDocument(resolved), problem, keys: keys.map(keyDocument) };
}

function keyDocument(key: DocKey): object {
  const { path, type, required, default: standard, value, allowed, limits, description, deprecated } = key;
  return { path, type, required, default: standard, value, allowed, limits, description, deprecated };
}
