import { type FindingRule, findingRule } from './rule.ts';

const SINCE = '0.1.0';

/** Facts of a row about a text that does not follow its grammar. */
interface Malformed {
  /** The text as written. */
  readonly written: string;
  /** What is wrong with it, as a clause that follows its quotation. */
  readonly problem: string;
  readonly fix: string;
}

/** Reports are public where contracts need not be: a password that somebody wrote into a reference stays out. */
function quoteReference(written: string): string {
  return JSON.stringify(written.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?[^/]*@/, '$1…@'));
}

/** Facts of a row whose case is described by whoever found it. */
interface Described {
  /** What is wrong, as a clause. */
  readonly problem: string;
  readonly fix: string;
}

/** Facts of a row about a name that is used twice in one list. */
interface Repeated {
  readonly name: string;
  /** Path of the first entry with that name. */
  readonly first: string;
}

/**
 * Findings of validation; ids keep upstream's codes. Checks that the JSON Schema of the contract already makes (a
 * missing port, a persistent stateless service) have no code of their own: they are `SCHEMA_VIOLATION`.
 */
export const validationRules = {
  PARSE_ERROR: findingRule<Described>({
    severity: 'error',
    title: 'The bundle cannot be taken for a contract',
    message: ({ problem }) => problem,
    why: 'Without a pacto.yaml that names its dialect, service and version there is nothing to check or publish.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: bundle, root of pacto.yaml',
    since: SINCE,
  }),
  YAML_PARSE_ERROR: findingRule<Described>({
    severity: 'error',
    title: 'pacto.yaml is not readable YAML',
    message: ({ problem }) => problem,
    why: 'A file that cannot be parsed promises nothing, so every check after it would be a guess.',
    fix: ({ fix }) => fix,
    source: 'YAML 1.2.2',
    since: SINCE,
  }),
  UNSUPPORTED_PACTO_VERSION: findingRule<Described>({
    severity: 'error',
    title: 'The dialect is unknown',
    message: ({ problem }) => problem,
    why: 'Another dialect gives the same names another meaning.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: pactoVersion',
    since: SINCE,
  }),
  SCHEMA_VIOLATION: findingRule<Described>({
    severity: 'error',
    title: 'The contract does not have the shape of its dialect',
    message: ({ problem }) => problem,
    why: 'Readers of the contract look for exactly these names and kinds of value; anything else is lost or misread.',
    fix: ({ fix }) => fix,
    source: 'src/contract/schema/pacto-1.0.schema.json',
    since: SINCE,
  }),

  INVALID_SEMVER: findingRule<{ version: string }>({
    severity: 'error',
    title: 'The version of the service is not a version',
    message: ({ version }) => `service.version ${JSON.stringify(version)} is not a version`,
    why: 'Versions are ordered to find the one to compare with; a text without an order cannot be compared or published.',
    fix: () => 'Write it as numbers with dots: 1.2.0, or 2024.01.01.',
    source: 'Semantic Versioning 2.0.0, read leniently (leading v, missing parts, leading zeros)',
    since: SINCE,
  }),
  INVALID_IMAGE_REF: findingRule<Malformed>({
    severity: 'error',
    title: 'The image reference is malformed',
    message: ({ written, problem }) => `image reference ${quoteReference(written)} ${problem}`,
    why: 'Whoever deploys the service from its contract cannot pull the image.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: service.image.ref',
    since: SINCE,
  }),
  INVALID_CHART_REF: findingRule<Malformed>({
    severity: 'error',
    title: 'The chart reference is malformed',
    message: ({ written, problem }) => `chart reference ${quoteReference(written)} ${problem}`,
    why: 'Whoever deploys the service from its contract cannot pull the chart.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: service.chart.ref',
    since: SINCE,
  }),
  INVALID_CHART_VERSION: findingRule<{ version: string }>({
    severity: 'error',
    title: 'The version of the chart is not a version',
    message: ({ version }) => `chart version ${JSON.stringify(version)} is not a version`,
    why: 'Helm finds a chart by its semantic version.',
    fix: () => 'Write it as numbers with dots: 1.2.0.',
    source: 'Pacto 1.0: service.chart.version',
    since: SINCE,
  }),

  DUPLICATE_INTERFACE_NAME: repeatedName('interface', 'Health, metrics and reports find an interface by its name'),
  DUPLICATE_CONFIGURATION_NAME: repeatedName('configuration', 'Two versions of a contract are paired by these names'),
  DUPLICATE_POLICY_NAME: repeatedName('policy', 'A violation names its policy, and two of one name look the same'),
  DUPLICATE_DEPENDENCY_NAME: repeatedName('dependency', 'Two versions of a contract are paired by these names'),

  PORT_IGNORED: findingRule<{ name: string }>({
    severity: 'warning',
    title: 'An event interface has a port',
    message: ({ name }) => `the port of the event interface ${JSON.stringify(name)} is ignored`,
    why: 'Events travel through a broker; nobody connects to this port, and readers may think otherwise.',
    fix: () => 'Remove port.',
    source: 'Pacto 1.0: interfaces[].port',
    since: SINCE,
  }),
  FILE_NOT_FOUND: findingRule<Malformed & { role: string }>({
    severity: 'error',
    title: 'A file that the contract names is not in the bundle',
    message: ({ written, role, problem }) => `${role} ${JSON.stringify(written)} ${problem}`,
    why: 'The bundle is published without it, so nobody can check against what the contract promises.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: bundle layout',
    since: SINCE,
  }),
  INVALID_CONTRACT_FILE: findingRule<Described>({
    severity: 'error',
    title: 'An interface file with the ending .yaml or .yml is not YAML',
    message: ({ problem }) => problem,
    why: 'Changes of an interface are found by reading its specification; a file that cannot be read hides them all.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: interfaces[].contract',
    since: '0.3.0',
  }),
  INVALID_INTERFACE_SPEC: findingRule<Described>({
    severity: 'error',
    title:
      'An interface file does not parse or is not a specification of its kind (http: OpenAPI, event: AsyncAPI, grpc: .proto)',
    message: ({ problem }) => problem,
    why: 'Changes of an interface are found by reading its specification; a file that cannot be read hides them all.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: interfaces[].contract',
    since: SINCE,
  }),
  UNRESOLVED_REFERENCE: findingRule<Described>({
    severity: 'error',
    title: 'A $ref leads nowhere',
    message: ({ problem }) => problem,
    why: 'What stands behind the reference is part of the promise, and it is missing.',
    fix: ({ fix }) => fix,
    source: 'RFC 6901; JSON Schema, OpenAPI and AsyncAPI reference objects',
    since: SINCE,
  }),

  HEALTH_INTERFACE_NOT_FOUND: probeInterfaceNotFound('health'),
  HEALTH_INTERFACE_INVALID: probeInterfaceInvalid('health'),
  HEALTH_PATH_REQUIRED: probePathRequired('health'),
  HEALTH_PATH_IGNORED: probePathIgnored('health'),
  METRICS_INTERFACE_NOT_FOUND: probeInterfaceNotFound('metrics'),
  METRICS_INTERFACE_INVALID: probeInterfaceInvalid('metrics'),
  METRICS_PATH_REQUIRED: probePathRequired('metrics'),
  METRICS_PATH_IGNORED: probePathIgnored('metrics'),

  SCALING_MIN_EXCEEDS_MAX: findingRule<{ min: number; max: number }>({
    severity: 'error',
    title: 'The lowest number of copies is above the highest',
    message: ({ min, max }) => `scaling.min ${min} is above scaling.max ${max}`,
    why: 'No number of copies satisfies both.',
    fix: ({ min, max }) => `Swap them (min: ${max}, max: ${min}), or raise max.`,
    source: 'Pacto 1.0: scaling',
    since: SINCE,
  }),
  JOB_SCALING_NOT_ALLOWED: findingRule<object>({
    severity: 'error',
    title: 'A job has scaling',
    message: () => 'a job runs once and cannot scale',
    why: 'Copies of a job would do its work twice.',
    fix: () => 'Remove scaling, or set runtime.workload to service.',
    source: 'Pacto 1.0: scaling, runtime.workload',
    since: SINCE,
  }),
  UPGRADE_STRATEGY_STATE_MISMATCH: findingRule<object>({
    severity: 'warning',
    title: 'A stateless service is upgraded in order',
    message: () => 'upgradeStrategy "ordered" has no use for a stateless service',
    why: 'Order matters only to copies that keep data; upgrades take longer for nothing.',
    fix: () => 'Use rolling.',
    source: 'Pacto 1.0: runtime.lifecycle.upgradeStrategy',
    since: SINCE,
  }),

  INVALID_OCI_REF: findingRule<Malformed>({
    severity: 'error',
    title: 'The reference of a dependency is malformed',
    message: ({ written, problem }) => `dependency reference ${quoteReference(written)} ${problem}`,
    why: 'The other contract cannot be fetched, so nobody knows whether the versions fit.',
    fix: ({ fix }) => fix,
    source: 'OCI Distribution Specification 1.1: names, tags, digests',
    since: SINCE,
  }),
  TAG_NOT_DIGEST: findingRule<{ written: string; tag: string }>({
    severity: 'warning',
    title: 'A dependency is pinned by a tag',
    message: ({ written }) => `dependency reference ${quoteReference(written)} has a tag and no digest`,
    why: 'A tag can be moved to other content, and it hides newer versions that the range admits.',
    fix: ({ tag }) => `Remove :${tag} to get the highest version of the range, or add @sha256:… to pin the content.`,
    source: 'OCI Distribution Specification 1.1: tags are mutable',
    since: SINCE,
  }),
  TAG_OUTSIDE_COMPATIBILITY: findingRule<{ written: string; tag: string; compatibility: string }>({
    severity: 'warning',
    title: 'A dependency is pinned by a tag that its range does not admit',
    message: ({ written, tag, compatibility }) =>
      `dependency reference ${JSON.stringify(written)} names ${tag}, which compatibility ${JSON.stringify(compatibility)} does not admit`,
    why: 'What is pinned is taken, so the service gets a version that it says it does not work with.',
    fix: () => 'Name a version that the range admits, or correct the range.',
    source: 'Pacto 1.0: dependencies[].compatibility',
    since: '0.3.0',
  }),
  EMPTY_COMPATIBILITY: findingRule<object>({
    severity: 'error',
    title: 'The range of a dependency is blank',
    message: () => 'compatibility is blank',
    why: 'Without a range nobody can say which versions of the dependency this service works with.',
    fix: () => 'Write a version range, for example "^1.0.0".',
    source: 'Pacto 1.0: dependencies[].compatibility',
    since: SINCE,
  }),
  INVALID_COMPATIBILITY: findingRule<Described>({
    severity: 'error',
    title: 'The range of a dependency is not a version range',
    message: ({ problem }) => `compatibility is not a version range: ${problem}`,
    why: 'Without a range nobody can say which versions of the dependency this service works with.',
    fix: ({ fix }) => fix,
    source: 'Masterminds/semver v3 constraints',
    since: SINCE,
  }),

  INVALID_CONFIG_REF: findingRule<Malformed>({
    severity: 'error',
    title: 'The reference of a configuration is malformed',
    message: ({ written, problem }) => `configuration reference ${quoteReference(written)} ${problem}`,
    why: 'The schema of the settings cannot be fetched.',
    fix: ({ fix }) => fix,
    source: 'OCI Distribution Specification 1.1: names, tags, digests',
    since: SINCE,
  }),
  CONFIG_REF_UNRESOLVED: findingRule<{ written: string; problem: string }>({
    severity: 'warning',
    title: 'The bundle of a configuration reference gives no schema',
    message: ({ written, problem }) => `configuration reference ${quoteReference(written)} gives no schema: ${problem}`,
    why: 'Nobody can look up which settings the service takes.',
    fix: () => 'Correct the reference, or publish a bundle with configuration/schema.json there.',
    source: 'Pacto 1.0: configuration/schema.json',
    since: SINCE,
  }),
  INVALID_CONFIG_JSON: findingRule<{ file: string; problem: string }>({
    severity: 'error',
    title: 'A configuration schema is not readable JSON',
    message: ({ file, problem }) => `${file} cannot be read as JSON: ${problem}`,
    why: 'Settings cannot be checked, and changes of the schema stay unseen.',
    fix: () => 'Correct the JSON at this place.',
    source: 'RFC 8259',
    since: SINCE,
  }),
  INVALID_CONFIG_SCHEMA: findingRule<Described>({
    severity: 'error',
    title: 'A configuration schema is not a usable JSON Schema',
    message: ({ problem }) => problem,
    why: 'Settings cannot be checked against it.',
    fix: ({ fix }) => fix,
    source: 'JSON Schema 2020-12 or draft-07',
    since: SINCE,
  }),
  CONFIG_SCHEMA_TOO_LARGE: findingRule<{ file: string; problem: string }>({
    severity: 'warning',
    title: 'A configuration schema is too large to check values against',
    message: ({ file, problem }) => `values are not checked against ${file}: ${problem}`,
    why: 'Compiling a schema of this size takes too long for a check on every pull request.',
    fix: () => 'Split the settings into several configurations with a schema each.',
    source: 'Pacto CI: limits',
    since: SINCE,
  }),
  CONFIG_VALUES_VALIDATION_FAILED: findingRule<Described & { schema: string }>({
    severity: 'error',
    title: 'A value does not satisfy the configuration schema',
    message: ({ problem, schema }) => `${problem} (by ${schema})`,
    why: 'A service that starts with this value fails, or runs with a setting it does not understand.',
    fix: ({ fix }) => fix,
    source: 'JSON Schema 2020-12 or draft-07',
    since: SINCE,
  }),

  INVALID_POLICY_REF: findingRule<Malformed>({
    severity: 'error',
    title: 'The reference of a policy is malformed',
    message: ({ written, problem }) => `policy reference ${quoteReference(written)} ${problem}`,
    why: 'A policy that cannot be fetched cannot be enforced.',
    fix: ({ fix }) => fix,
    source: 'OCI Distribution Specification 1.1: names, tags, digests',
    since: SINCE,
  }),
  INVALID_POLICY_JSON: findingRule<{ file: string; problem: string }>({
    severity: 'error',
    title: 'A policy is not readable JSON',
    message: ({ file, problem }) => `${file} cannot be read as JSON: ${problem}`,
    why: 'A policy that cannot be read cannot be enforced.',
    fix: () => 'Correct the JSON at this place.',
    source: 'RFC 8259',
    since: SINCE,
  }),
  INVALID_POLICY_SCHEMA: findingRule<Described>({
    severity: 'error',
    title: 'A policy is not a usable JSON Schema',
    message: ({ problem }) => problem,
    why: 'A policy that cannot be compiled cannot be enforced.',
    fix: ({ fix }) => fix,
    source: 'JSON Schema 2020-12 or draft-07',
    since: SINCE,
  }),
  POLICY_VIOLATION: findingRule<Described & { policy: string }>({
    severity: 'error',
    title: 'The contract breaks a policy',
    message: ({ problem, policy }) => `${problem} (by ${policy})`,
    why: 'Whoever owns the policy relies on every contract that names it.',
    fix: ({ fix }) => fix,
    source: 'Pacto 1.0: policies',
    since: SINCE,
  }),
  POLICY_REF_UNRESOLVED: findingRule<{ policy: string; problem: string }>({
    severity: 'error',
    title: 'A policy reference leads to no policy',
    message: ({ policy, problem }) => `${policy} cannot be enforced: ${problem}`,
    why: 'A contract must not pass because its policy could not be read.',
    fix: () => 'Correct the reference, publish the policy there, or give access to it.',
    source: 'Pacto 1.0: policies, fail closed',
    since: SINCE,
  }),
  POLICY_REF_CYCLE: findingRule<{ chain: readonly string[] }>({
    severity: 'error',
    title: 'Policy references go round in a circle',
    message: ({ chain }) => `the policy refers back to itself: ${chain.join(' → ')}`,
    why: 'A circle of references never reaches a policy.',
    fix: () => 'Take one of these references out of its policies.',
    source: 'Pacto 1.0: policies',
    since: SINCE,
  }),
  POLICY_REF_NOT_ENFORCED: findingRule<{ policy: string }>({
    severity: 'warning',
    title: 'A referenced policy was not enforced in this run',
    message: ({ policy }) => `${policy} is not enforced, because references are not resolved here`,
    why: 'The contract may break the policy without a word.',
    fix: () => 'Run validate or check, which resolve references.',
    source: 'Pacto 1.0: policies',
    since: SINCE,
  }),
  POLICY_ENFORCEMENT_ERROR: findingRule<{ policy: string; problem: string }>({
    severity: 'error',
    title: 'A policy could not be applied to the contract',
    message: ({ policy, problem }) => `${policy} cannot be applied: ${problem}`,
    why: 'A contract must not pass because its policy could not be applied.',
    fix: () => 'Make the policy smaller, and check that no $ref leads back to itself without a step into the document.',
    source: 'Pacto 1.0: policies, fail closed',
    since: SINCE,
  }),
} as const;

function repeatedName(thing: string, why: string): FindingRule<Repeated> {
  return findingRule<Repeated>({
    severity: 'error',
    title: `Two entries have the same ${thing} name`,
    message: ({ name, first }) => `the ${thing} name ${JSON.stringify(name)} is already taken by ${first}`,
    why: `${why}.`,
    fix: () => 'Give each entry a name of its own.',
    source: 'Pacto 1.0: names are unique in their list',
    since: SINCE,
  });
}

type Probe = 'health' | 'metrics';

function probeInterfaceNotFound(probe: Probe): FindingRule<{ name: string; fix: string }> {
  return findingRule<{ name: string; fix: string }>({
    severity: 'error',
    title: `runtime.${probe} names an interface that does not exist`,
    message: ({ name }) => `runtime.${probe} names the interface ${JSON.stringify(name)}, which does not exist`,
    why: `The platform has no address to read ${probe} from.`,
    fix: ({ fix }) => fix,
    source: `Pacto 1.0: runtime.${probe}.interface`,
    since: SINCE,
  });
}

function probeInterfaceInvalid(probe: Probe): FindingRule<{ name: string; fix: string }> {
  return findingRule<{ name: string; fix: string }>({
    severity: 'error',
    title: `runtime.${probe} names an event interface`,
    message: ({ name }) =>
      `runtime.${probe} names the event interface ${JSON.stringify(name)}, which answers no requests`,
    why: `The platform reads ${probe} by a request, and events answer none.`,
    fix: ({ fix }) => fix,
    source: `Pacto 1.0: runtime.${probe}.interface`,
    since: SINCE,
  });
}

function probePathRequired(probe: Probe): FindingRule<{ name: string }> {
  const example = probe === 'health' ? '/healthz' : '/metrics';
  return findingRule<{ name: string }>({
    severity: 'error',
    title: `runtime.${probe} of an http interface has no path`,
    message: ({ name }) => `runtime.${probe} needs a path, because ${JSON.stringify(name)} is an http interface`,
    why: 'An HTTP request goes to a path.',
    fix: () => `Add path, for example ${example}.`,
    source: `Pacto 1.0: runtime.${probe}.path`,
    since: SINCE,
  });
}

function probePathIgnored(probe: Probe): FindingRule<{ name: string }> {
  return findingRule<{ name: string }>({
    severity: 'warning',
    title: `runtime.${probe} of a grpc interface has a path`,
    message: ({ name }) =>
      `the path of runtime.${probe} is ignored, because ${JSON.stringify(name)} is a grpc interface`,
    why: 'gRPC has its own way to ask; readers may think that the path is served.',
    fix: () => 'Remove path.',
    source: `Pacto 1.0: runtime.${probe}.path`,
    since: SINCE,
  });
}
