import type { Finding } from '../../base/index.ts';
import { checkEnum, checkMessage } from './check-definitions.ts';
import { joinName } from './name-scope.ts';
import type { ProtoFile } from './proto-file.ts';
import { protoFinding } from './proto-finding.ts';
import type { ProtoSchema, SchemaField, SchemaType } from './schema.ts';
import type { ProtoSpan } from './span.ts';

/** What a compiler would refuse in files whose syntax is right: repeated names, numbers and rules of the syntax level. */
export function checkFiles(files: readonly ProtoFile[]): Finding[] {
  const findings: Finding[] = [];
  const defined = new Set<string>();
  for (const file of files) {
    for (const [name, at] of definitionsOf(file)) {
      const absolute = joinName(file.package, name);
      if (defined.has(absolute)) {
        findings.push(protoFinding(`the name ${absolute} is defined twice`, 'Rename one of the two.', at));
      }
      defined.add(absolute);
    }
    for (const message of file.messages) findings.push(...checkMessage(message, file));
    for (const kind of file.enums) findings.push(...checkEnum(kind, file));
  }
  return findings;
}

/** Types that are defined nowhere; only meaningful when every imported file is at hand. */
export function checkTypes(schema: ProtoSchema): Finding[] {
  const types: SchemaType[] = [];
  const fieldTypes = (fields: ReadonlyMap<string, SchemaField>) => [...fields.values()].map((field) => field.type);
  for (const message of schema.messages.values()) types.push(...fieldTypes(message.fields));
  for (const extension of schema.extensions.values()) types.push(...fieldTypes(extension.fields));
  for (const service of schema.services.values()) {
    for (const rpc of service.rpcs.values()) types.push(rpc.request, rpc.response);
  }
  return types.filter(isUndefined).map((type) => {
    const message = `the type ${type.name.replace(/^\./, '')} is not defined here, nor in an imported file`;
    return protoFinding(message, 'Define the type, import its file, or correct its name.', type.at);
  });
}

/** Files of `google/` are known to every compiler and need not be in the bundle. */
function isUndefined(type: SchemaType): boolean {
  return type.kind === 'unknown' && !type.name.startsWith('.google.');
}

/** Every name that a file puts into its scopes; enum values stand beside their enum. */
function definitionsOf(file: ProtoFile): [string, ProtoSpan][] {
  const found: [string, ProtoSpan][] = [];
  for (const message of file.messages) {
    found.push([message.name, message.at]);
    for (const member of [...message.fields, ...message.oneofs])
      found.push([`${message.name}.${member.name}`, member.at]);
  }
  for (const kind of file.enums) {
    const scope = kind.name.split('.').slice(0, -1).join('.');
    found.push([kind.name, kind.at]);
    for (const value of kind.values) found.push([joinName(scope, value.name), value.at]);
  }
  for (const service of file.services) {
    found.push([service.name, service.at]);
    for (const rpc of service.rpcs) found.push([`${service.name}.${rpc.name}`, rpc.at]);
  }
  for (const { scope, field } of file.extensions) found.push([joinName(scope, field.name), field.at]);
  return found;
}
