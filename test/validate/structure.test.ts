import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../src/document/index.ts';
import { validateBundle } from '../../src/validate/index.ts';
import { findIn } from './make-bundle.ts';

/** Contract after its first two members, path and message of the only finding, what to do. */
const ONE_MISTAKE: [contract: string, path: string, message: string, fix: string][] = [
  [
    'interfaces: [{ name: api, type: http }]',
    'interfaces[0].port',
    'port is missing: an http or grpc interface listens on a port',
    'Add port.',
  ],
  [
    'interfaces: [{ name: events, type: event }]',
    'interfaces[0].contract',
    'contract is missing: a grpc or event interface has a specification file',
    'Add contract.',
  ],
  [
    'interfaces: [{ name: api, typo: http, port: 80 }]',
    'interfaces[0].typo',
    'interfaces[0] has no place for "typo"',
    'Rename typo to type.',
  ],
  [
    'interfaces: [{ name: api, type: http, prot: 80 }]',
    'interfaces[0].prot',
    'interfaces[0] has no place for "prot"',
    'Rename prot to port.',
  ],
  [
    'interfaces: [{ name: api, type: HTTP, port: 80 }]',
    'interfaces[0].type',
    'type is "HTTP", which is not an allowed value',
    'Use "http" (allowed: "http", "grpc", "event").',
  ],
  [
    'interfaces: [{ name: api, type: http, port: "80" }]',
    'interfaces[0].port',
    'port must be a whole number, found the text "80"',
    'Write it without quotes: port: 80.',
  ],
  [
    'interfaces: [{ name: api, type: http, port: 70000 }]',
    'interfaces[0].port',
    'port is 70000, which is above 65535',
    'Use at most 65535.',
  ],
  ['interfaces:', 'interfaces', 'interfaces must be a list, found nothing', 'Give interfaces a value, or remove it.'],
  ['interfaces: [api]', 'interfaces[0]', 'interfaces[0] must be a map, found the text "api"', 'Write a map.'],
  [
    'configuration: { schema: a.json, ref: "oci://h/a" }',
    'configuration.ref',
    'schema and ref exclude each other',
    'Keep either schema or ref.',
  ],
  [
    'configuration: { ref: "oci://h/a", values: { A: 1 } }',
    'configuration.schema',
    'schema is missing: values needs it',
    'Add schema, or remove values.',
  ],
  ['configuration: {}', 'configuration', 'configuration needs schema, ref or configs', 'Add schema, ref or configs.'],
  [
    'configuration: { shema: a.json }',
    'configuration.shema',
    'configuration has no place for "shema"',
    'Rename shema to schema.',
  ],
  ['configurations: [{ schema: a.json }]', 'configurations[0].name', 'name is missing', 'Add name.'],
  [
    'policy: { schema: a.json }\npolicies: [{ schema: a.json }]',
    'policies',
    'policy and policies exclude each other',
    'Keep either policy or policies.',
  ],
  ['policies: []', 'policies', 'policies is empty', 'Add an entry to policies, or remove policies.'],
  ['policies: [{ name: x }]', 'policies[0]', 'policies[0] needs schema or ref', 'Add schema or ref.'],
  [
    'dependencies: [{ ref: "oci://h/a" }]',
    'dependencies[0].compatibility',
    'compatibility is missing',
    'Add compatibility, for example "^1.0.0".',
  ],
  [
    'dependencies: [{ ref: "oci://h/a", compatibility: 1.10 }]',
    'dependencies[0].compatibility',
    'compatibility must be a text, found the number 1.10',
    'Write it in quotes: compatibility: "1.10".',
  ],
  [
    'dependencies: [{ ref: "oci://h/a", compatibility: "" }]',
    'dependencies[0].compatibility',
    'compatibility is empty',
    'Give compatibility a value.',
  ],
  [
    'dependencies: [{ ref: "oci://h/a", compatibility: "1", required: "yes" }]',
    'dependencies[0].required',
    'required must be true or false, found the text "yes"',
    'Write true instead of "yes".',
  ],
  [
    'scaling: { replicas: 2, min: 1, max: 3 }',
    'scaling.max',
    'replicas and min and max exclude each other',
    'Keep either replicas or min and max.',
  ],
  ['scaling: { min: 1 }', 'scaling', 'max is missing: min needs it', 'Add max.'],
  ['scaling: {}', 'scaling', 'scaling needs replicas or min with max', 'Add replicas or min with max.'],
  ['scaling: { replicas: -1 }', 'scaling.replicas', 'replicas is -1, which is below 0', 'Use at least 0.'],
  [
    'runtime: { workload: job, state: { type: stateless, persistence: { scope: local, durability: forever }, dataCriticality: low } }',
    'runtime.state.persistence.durability',
    'durability is "forever", which is not an allowed value',
    'Use "ephemeral" or "persistent".',
  ],
  [
    'dependancies: []',
    'dependancies',
    'the document has no place for "dependancies"',
    'Rename dependancies to dependencies.',
  ],
];

describe('one finding for one mistake of structure', () => {
  it.each(ONE_MISTAKE)('%s', (contract, path, message, fix) => {
    const findings = findIn(`${contract}\n`, { 'a.json': {} });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'SCHEMA_VIOLATION', severity: 'error', path, message, fix, file: 'pacto.yaml' }),
    ]);
  });

  const whole: [contract: string, finding: string, fix: string][] = [
    ['service: { name: shop, version: 1.0.0 }', 'PARSE_ERROR pactoVersion is missing', 'Add pactoVersion: "1.0".'],
    [
      'pactoversion: "1.0"\nservice: { name: shop, version: 1.0.0 }',
      'PARSE_ERROR pactoVersion is missing',
      'Rename pactoversion to pactoVersion.',
    ],
    ['pactoVersion: "1.0"\nservice: 5', 'PARSE_ERROR service.name is missing', 'Add a value for service.name.'],
    ['- a', 'PARSE_ERROR pactoVersion is missing', 'Add pactoVersion: "1.0".'],
    [
      'pactoVersion: "2.0"\nservice: { name: shop, version: 1.0.0 }\nworkload: job',
      'UNSUPPORTED_PACTO_VERSION pactoVersion "2.0" is not supported',
      'Use one of: "1.0".',
    ],
  ];
  it.each(whole)('%s', (contract, finding, fix) => {
    const { findings, valid } = validateBundle(new DocumentSet({ 'pacto.yaml': contract }));
    expect(findings.map((each) => [`${each.rule} ${each.message}`, each.fix])).toEqual([[finding, fix]]);
    expect(valid).toBe(false);
  });

  it.each<[readonly string[], string]>([
    [['README.md'], 'Put a pacto.yaml at the root of the bundle.'],
    [['pacto.yml', 'a/readme.md'], 'Rename pacto.yml to pacto.yaml at the root of the bundle.'],
    [
      ['README.md', 'services/a/pacto.yaml', 'services/b/pacto.yaml'],
      'Name the folder of a bundle, such as services/a, or put services/a/pacto.yaml at the root of the bundle.',
    ],
  ])('says where a contract belongs when there is only %j', (files, fix) => {
    const { findings } = validateBundle(new DocumentSet(Object.fromEntries(files.map((file) => [file, '']))));
    expect(findings.map((each) => [each.message, each.fix])).toEqual([['the bundle has no pacto.yaml', fix]]);
  });

  const HTTP = 'interfaces: [{ name: api, type: http, port: 80 }]';
  const RUNTIME = 'runtime: { workload: service, state: { type: stateless, dataCriticality: low }';
  it.each([
    [`${HTTP}\n${RUNTIME}, health: { interface: api, pth: /health } }`, 'runtime.health.pth'],
    [`${HTTP.replace('name', 'nam')}\n${RUNTIME}, health: { interface: api, path: /health } }`, 'interfaces[0].nam'],
    ['scaling: { replicas: 2, min: 5 }', 'scaling.min'],
  ])('spares the checks that a mistake of structure misleads: %s', (contract, path) => {
    expect(findIn(`${contract}\n`).map((finding) => finding.path)).toEqual([path]);
  });

  it('shows mistakes of every layer in one run', () => {
    const contract =
      'interfaces: [{ name: api, type: http }]\nscaling: { min: 3, max: 1 }\npolicy: { schema: p.json }\n';
    const findings = findIn(contract, { 'p.json': { required: ['runtime'] } });
    expect(findings.map((finding) => finding.rule).sort()).toEqual([
      'POLICY_VIOLATION',
      'SCALING_MIN_EXCEEDS_MAX',
      'SCHEMA_VIOLATION',
    ]);
  });

  it('says nothing about names that every object inherits unless they are written', () => {
    expect(findIn('metadata: { constructor: a, __proto__: { polluted: true } }\n')).toEqual([]);
    expect(findIn('constructor: 1\n').map((finding) => finding.path)).toEqual(['constructor']);
  });
});
