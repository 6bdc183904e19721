import { changeRule } from '../rule.ts';

/** The facts behind rules about something of a file or definition that differs. */
type OptionArgs = {
  /** `option deprecated of field Order.total` */
  readonly option: string;
};

const PACKAGE = 'Protocol Buffers Language Guide (proto3), Packages';
const IMPORTS = 'Protocol Buffers Language Guide (proto3), Importing Definitions';
const OPTIONS = 'Protocol Buffers Language Guide (proto3), Options';
const FEATURES = 'Protocol Buffers, Feature Settings for Editions';

/** Changes of what a file says about itself, of options, and of whatever no other rule covers. */
export const protobufFileRules = {
  'protobuf/package-changed': changeRule<{ before: string; after: string }>({
    classification: 'BREAKING',
    title: 'package changed',
    message: ({ before, after }) => `package changed from ${before} to ${after}`,
    why: 'The package is part of every call path and type URL, so every call of an old client fails.',
    fix: 'Keep the package, or serve both packages side by side.',
    tags: { area: 'files', action: 'modified' },
    source: PACKAGE,
    since: '0.1.0',
  }),
  'protobuf/syntax-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'syntax level changed',
    message: ({ before, after }) => `syntax changed from ${before} to ${after}`,
    why: 'Nobody breaks by the line itself: what it changes about fields and enums is reported there.',
    fix: 'No action is needed.',
    tags: { area: 'files', action: 'modified' },
    source: FEATURES,
    since: '0.1.0',
  }),
  'protobuf/import-added': changeRule<{ file: string }>({
    classification: 'NON_BREAKING',
    title: 'import added',
    message: ({ file }) => `import of ${file} added`,
    why: 'Nobody breaks: imports are not sent; whoever compiles the file needs the imported one too.',
    fix: 'Ship the imported file together with this one.',
    tags: { area: 'files', action: 'added' },
    source: IMPORTS,
    since: '0.1.0',
  }),
  'protobuf/import-removed': changeRule<{ file: string }>({
    classification: 'NON_BREAKING',
    title: 'import removed',
    message: ({ file }) => `import of ${file} removed`,
    why: 'Nobody breaks: imports are not sent.',
    fix: 'No action is needed.',
    tags: { area: 'files', action: 'removed' },
    source: IMPORTS,
    since: '0.1.0',
  }),
  'protobuf/import-changed': changeRule<{ file: string; before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'kind of import changed',
    message: ({ file, before, after }) => `import of ${file} changed from ${before} to ${after}`,
    why: 'Nobody breaks on the wire; files that relied on a public import must import the file themselves.',
    fix: 'Keep public imports as long as other files rely on them.',
    tags: { area: 'files', action: 'modified' },
    source: IMPORTS,
    since: '0.1.0',
  }),
  'protobuf/generator-option-changed': changeRule<OptionArgs>({
    classification: 'NON_BREAKING',
    title: 'option for code generators changed',
    message: ({ option }) => `${option} changed`,
    why: 'Nobody breaks on the wire; generated code may look different after an update.',
    fix: 'No action is needed unless others build against the generated code.',
    tags: { area: 'options', action: 'modified' },
    source: OPTIONS,
    since: '0.1.0',
  }),
  'protobuf/feature-changed': changeRule<OptionArgs>({
    classification: 'NON_BREAKING',
    title: 'feature setting changed',
    message: ({ option }) => `${option} changed`,
    why: 'Nobody breaks by the setting itself: what it changes about fields and enums is reported there.',
    fix: 'No action is needed.',
    tags: { area: 'options', action: 'modified' },
    source: FEATURES,
    since: '0.1.0',
  }),
  'protobuf/option-changed': changeRule<OptionArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'option with unknown effect changed',
    message: ({ option }) => `${option} changed, effect undecided`,
    why: 'Validators, gateways and frameworks give options a meaning that this check does not know.',
    fix: 'Check by hand what reads the option.',
    tags: { area: 'options', action: 'modified' },
    source: OPTIONS,
    since: '0.1.0',
  }),
  'protobuf/unclassified-change': changeRule<{ subject: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'change that no other rule covers',
    message: ({ subject }) => `${subject} changed in a way that no rule covers, effect undecided`,
    why: 'Whether somebody breaks is not decided; the two definitions are not the same.',
    fix: 'Check the difference by hand.',
    tags: { area: 'files', action: 'modified' },
    source: 'Protocol Buffers Language Guide (proto3)',
    since: '0.1.0',
  }),
} as const;
