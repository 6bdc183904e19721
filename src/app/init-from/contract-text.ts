import type { Evidence } from './model.ts';
import type { ContractPlan, PlannedConfiguration, PlannedInterface } from './plan.ts';

/** Plain in YAML and a text in every version of it. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_/-]*(\.[A-Za-z0-9_/-]+)*$/;
const NOT_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** The contract as YAML, with a comment wherever a person must decide. */
export function writeContract(plan: ContractPlan): string {
  const { name, version } = plan.identity;
  return [
    '# Written from what this folder holds. Complete it, then check it with: pacto validate',
    'pactoVersion: "1.0"',
    'service:',
    `  name: ${scalar(name.value)}${doubt(name, 'the name of the folder')}`,
    `  version: ${scalar(version.value)}${doubt(version, 'nothing here names a version')}`,
    `  # owner: team/${name.value}  # fill in: who answers for it`,
    ...writeInterfaces(plan.interfaces),
    ...writeConfigurations(plan.configurations),
    ...DEPENDENCIES,
    ...writeRuntime(plan.interfaces),
    '',
  ].join('\n');
}

/** A text as a YAML scalar. */
export function scalar(text: string): string {
  const isPlain = /^[0-9]+\.[0-9]+\.[0-9]+(-[A-Za-z0-9.-]+)?$/.test(text) || (PLAIN.test(text) && !NOT_TEXT.test(text));
  return isPlain ? text : JSON.stringify(text);
}

/** Only guesses are marked: what a file said on one day is no more than history on the next. */
function doubt({ source }: Evidence<unknown>, reason: string): string {
  return source === undefined ? `  # a guess: ${reason}` : '';
}

function writeInterfaces(interfaces: readonly PlannedInterface[]): string[] {
  if (interfaces.length === 0) return [];
  return ['interfaces:', ...interfaces.flatMap(writeInterface)];
}

function writeInterface({ name, type, port, part }: PlannedInterface): string[] {
  return [
    `  - name: ${scalar(name)}`,
    `    type: ${type}`,
    ...(port === undefined ? [] : [`    port: ${port.value}${doubt(port, 'nothing here names a port')}`]),
    '    visibility: internal  # or public, when others than your own services use it',
    `    contract: ${scalar(part.file)}`,
  ];
}

function writeConfigurations(configurations: readonly PlannedConfiguration[]): string[] {
  const [first, ...others] = configurations;
  if (first === undefined) return [];
  if (others.length === 0) return ['configuration:', `  schema: ${scalar(first.part.file)}`];
  const entries = configurations.flatMap(({ name, part }) => [
    `  - name: ${scalar(name)}`,
    `    schema: ${scalar(part.file)}`,
  ]);
  return ['configurations:', ...entries];
}

const DEPENDENCIES = [
  '# Fill in the services that this one calls, each with the versions that will do:',
  '# dependencies:',
  '#   - ref: oci://ghcr.io/acme/contracts/orders',
  '#     required: true',
  '#     compatibility: "^1.0.0"',
];

/** No file says what a service keeps, so the whole block is for a person to uncomment. */
function writeRuntime(interfaces: readonly PlannedInterface[]): string[] {
  const health = interfaces.find(({ part }) => part.healthPath !== undefined);
  const probe = health && ['  health:', `    interface: ${scalar(health.name)}`, `    path: ${health.part.healthPath}`];
  const block = ['runtime:', '  workload: service', '  state:', '    type: stateless', '    dataCriticality: low'];
  return ['# Uncomment and correct how it runs:', ...[...block, ...(probe ?? [])].map((line) => `# ${line}`)];
}
