import type { DocConfiguration, DocInterface, DocKey, DocOperation, DocReport } from '../model.ts';
import { runtimeDocument } from './runtime-document.ts';

/** The documentation of a contract with the keys of its JSON form, in their order. */
export function docDocument(report: DocReport): object {
  const { source, name, version, digest, pactoVersion, owner, image, chart, scaling, metadata } = report;
  return {
    source,
    name,
    version,
    digest,
    pactoVersion,
    owner,
    contacts: report.contacts.map(({ type, value, purpose }) => ({ type, value, purpose })),
    image,
    chart,
    runtime: runtimeDocument(report.runtime),
    scaling: scaling && { min: scaling.min, max: scaling.max },
    interfaces: report.interfaces.map(interfaceDocument),
    configurations: report.configurations.map(configurationDocument),
    policies: report.policies.map((item) => ({ name: item.name, schema: item.schema, ref: item.ref })),
    dependencies: report.dependencies.map((item) => {
      return { name: item.name, ref: item.ref, compatibility: item.compatibility, required: item.required };
    }),
    documents: report.documents.map(({ path, title }) => ({ path, title })),
    metadata,
  };
}

function interfaceDocument({ name, type, port, visibility, contract, problem, operations }: DocInterface): object {
  return { name, type, port, visibility, contract, problem, operations: operations.map(operationDocument) };
}

function operationDocument(operation: DocOperation): object {
  const { action, target, name, summary, request, response, deprecated } = operation;
  return { action, target, name, summary, request, response, deprecated };
}

function configurationDocument({ name, schema, ref, problem, keys }: DocConfiguration): object {
  return { name, schema, ref, problem, keys: keys.map(keyDocument) };
}

function keyDocument({ path, type, required, default: standard, allowed, description }: DocKey): object {
  return { path, type, required, default: standard, allowed, description };
}
