import type { Locatable } from '../../base/index.ts';
import type { ChangePlace } from '../../rules/index.ts';
import type { Owner, ProtoDiff } from './proto-diff.ts';
import type { SchemaOption, SchemaOptions } from './schema.ts';

/** Options that shape generated code or documentation and never what is sent. @see descriptor.proto */
const GENERATOR_OPTIONS = new Set([
  ...['allow_alias', 'cc_enable_arenas', 'cc_generic_services', 'csharp_namespace', 'ctype', 'debug_redact'],
  ...['deprecated', 'deprecated_legacy_json_field_conflicts', 'go_package', 'java_generate_equals_and_hash'],
  ...['java_generic_services', 'java_multiple_files', 'java_outer_classname', 'java_package', 'json_name', 'jstype'],
  ...['lazy', 'no_standard_descriptor_accessor', 'objc_class_prefix', 'optimize_for', 'packed', 'php_class_prefix'],
  ...['php_generic_services', 'php_metadata_namespace', 'php_namespace', 'py_generic_services', 'retention'],
  ...['ruby_package', 'swift_prefix', 'targets', 'unverified_lazy', 'visibility', 'weak'],
]);

/** Features whose effect is compared where it shows: at fields and enums. */
const RESOLVED_FEATURES = new Set(['field_presence', 'enum_type', 'message_encoding', 'repeated_field_encoding']);

/** Compares the options of a definition, save those that have rules of their own. */
export function diffOptions(
  diff: ProtoDiff,
  owner: Owner,
  before: SchemaOptions,
  after: SchemaOptions,
  judged: (name: string) => boolean = () => false,
): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const current = after.get(name);
    if (old?.value === current?.value || judged(name)) continue;
    const args = { option: owner.name === '' ? `option ${name}` : `option ${name} of ${owner.name}` };
    diff.collector.add(ruleFor(name, old, current), args, placeOption(owner, name, old, current));
  }
}

/** Where an option changed: itself, or the definition that lacks it. */
export function placeOption(
  owner: Owner,
  name: string,
  before: SchemaOption | undefined,
  after: SchemaOption | undefined,
): ChangePlace {
  const at: { beforeAt: Locatable; afterAt: Locatable } = {
    beforeAt: before?.at ?? owner.beforeAt,
    afterAt: after?.at ?? owner.afterAt,
  };
  const type = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  return {
    path: `${owner.path}.options[${name}]`,
    type,
    ...(isShort(before) ? { before: before.value } : {}),
    ...(isShort(after) ? { after: after.value } : {}),
    ...at,
  };
}

function isShort(option: SchemaOption | undefined): option is SchemaOption {
  return option !== undefined && option.value.length <= 200;
}

function ruleFor(name: string, before: SchemaOption | undefined, after: SchemaOption | undefined) {
  if (GENERATOR_OPTIONS.has(name) || name.startsWith('features.(')) return 'protobuf/generator-option-changed';
  const features = name === 'features' ? [before, after].flatMap(featureNames) : [name.replace(/^features\./, '')];
  const isFeature = name === 'features' || name.startsWith('features.');
  const isResolved = isFeature && features.every((feature) => RESOLVED_FEATURES.has(feature));
  return isResolved ? 'protobuf/feature-changed' : 'protobuf/option-changed';
}

/** Names in an aggregate such as `{ field_presence : IMPLICIT }`. */
function featureNames(option: SchemaOption | undefined): string[] {
  const words = option?.value.split(' ') ?? [];
  return words.filter((_, index) => words[index + 1] === ':');
}
