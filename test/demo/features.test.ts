import { describe, expect, it } from '@jest/globals';
import {
  at,
  type DemoBundle,
  dependenciesOf,
  interfacesOf,
  keysAt,
  listAt,
  readDemoPlatform,
  readDocument,
} from './demo-platform.ts';

const PREFIX = 'oci://ghcr.io/trianalab/pacto-demo/';
const POLICY = `${PREFIX}platform-http-policy`;
const platform = readDemoPlatform();

type Occurs = (bundle: DemoBundle) => boolean;

const has = (value: unknown, ...keys: string[]): boolean => at(value, ...keys) !== undefined;

const states =
  (expected: unknown, ...keys: string[]): Occurs =>
  ({ contract }) =>
    at(contract, ...keys) === expected;

const declares =
  (...keys: string[]): Occurs =>
  ({ contract }) =>
    has(contract, ...keys);

const ownerIs =
  (type: 'string' | 'object'): Occurs =>
  ({ contract }) =>
    typeof at(contract, 'service', 'owner') === type;

const hasInterface =
  (key: string, value: unknown): Occurs =>
  (bundle) =>
    interfacesOf(bundle).some((entry) => at(entry, key) === value);

/** Some interface of the type points at a file whose text has the pattern. */
const describedBy =
  (type: string, pattern: RegExp): Occurs =>
  (bundle) =>
    interfacesOf(bundle).some(
      (entry) => at(entry, 'type') === type && pattern.test(bundle.files.get(String(at(entry, 'contract'))) ?? ''),
    );

const refersTo = (kind: string): Occurs => describedBy('http', new RegExp(`\\$ref.*#/components/${kind}/`));

const all =
  (...conditions: Occurs[]): Occurs =>
  (bundle) =>
    conditions.every((occurs) => occurs(bundle));

const not =
  (condition: Occurs): Occurs =>
  (bundle) =>
    !condition(bundle);

const PLATFORM_PROPERTIES = ['LOG_LEVEL', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
const schemaHasPlatformProperties: Occurs = (bundle) => {
  const names = keysAt(readDocument(bundle, 'configuration/schema.json'), 'properties');
  return PLATFORM_PROPERTIES.every((name) => names.includes(name));
};

const namedLists: Occurs = ({ contract }) =>
  ['configurations', 'policies', 'dependencies'].every((key) => has(listAt(contract, key)[0], 'name'));
const namelessPolicies: Occurs = ({ contract }) => listAt(contract, 'policies').some((entry) => !has(entry, 'name'));
const isNewerThanFirstShape: Occurs = ({ contract }) =>
  ['policy', 'policies', 'configurations'].some((key) => has(contract, key)) ||
  has(contract, 'service', 'chart') ||
  has(contract, 'runtime', 'metrics') ||
  ['ref', 'values', 'configs'].some((key) => has(contract, 'configuration', key));

const FEATURES: [sentence: string, occursIn: Occurs][] = [
  ['HTTP described by OpenAPI 3.1 in YAML', describedBy('http', /^openapi: 3\.1\.\d/)],
  ['HTTP described by OpenAPI 3.1 in JSON', describedBy('http', /^\{\s*"openapi": "3\.1\.\d"/)],
  ['HTTP without a description', (b) => interfacesOf(b).some((i) => at(i, 'type') === 'http' && !has(i, 'contract'))],
  ['gRPC described by a .proto file', describedBy('grpc', /^syntax = "proto3";[\s\S]*\nservice \w+ \{\n/)],
  ['a streaming rpc', describedBy('grpc', /\n {2}rpc .* returns \(stream \w+\);/)],
  ['events that are sent, in AsyncAPI 3.0', describedBy('event', /^asyncapi: 3\.0\.0\n[\s\S]*\n {4}action: send\n/)],
  [
    'events that are received, in AsyncAPI 3.0',
    describedBy('event', /^asyncapi: 3\.0\.0\n[\s\S]*\n {4}action: receive\n/),
  ],
  ['a schema shared by $ref in OpenAPI', refersTo('schemas')],
  ['a parameter shared by $ref in OpenAPI', refersTo('parameters')],
  ['a response shared by $ref in OpenAPI', refersTo('responses')],
  ['a payload shared by $ref in AsyncAPI', describedBy('event', /\$ref: '#\/components\/schemas\//)],
  ['a public interface', hasInterface('visibility', 'public')],
  ['an internal interface', hasInterface('visibility', 'internal')],
  ['a stateless service', states('stateless', 'runtime', 'state', 'type')],
  ['a stateful service', states('stateful', 'runtime', 'state', 'type')],
  ['a hybrid service', states('hybrid', 'runtime', 'state', 'type')],
  ['a long-running workload', states('service', 'runtime', 'workload')],
  ['a scheduled workload', states('scheduled', 'runtime', 'workload')],
  ['a rolling upgrade', states('rolling', 'runtime', 'lifecycle', 'upgradeStrategy')],
  ['a recreating upgrade', states('recreate', 'runtime', 'lifecycle', 'upgradeStrategy')],
  ['an ordered upgrade', states('ordered', 'runtime', 'lifecycle', 'upgradeStrategy')],
  ['a health check with a path', declares('runtime', 'health', 'path')],
  ['a health check over gRPC', all(declares('runtime', 'health'), not(declares('runtime', 'health', 'path')))],
  ['metrics', declares('runtime', 'metrics')],
  ['scaling by replicas', declares('scaling', 'replicas')],
  ['scaling by a range', all(declares('scaling', 'min'), declares('scaling', 'max'))],
  ['an owner in one word', ownerIs('string')],
  ['an owner with a team', declares('service', 'owner', 'team')],
  ['an owner with a responsible person', declares('service', 'owner', 'dri')],
  ['an owner with contacts', ({ contract }) => listAt(contract, 'service', 'owner', 'contacts').length > 0],
  ['an image', declares('service', 'image', 'ref')],
  ['a chart', declares('service', 'chart', 'version')],
  ['metadata', declares('metadata')],
  ['a required dependency', (b) => dependenciesOf(b).some((entry) => at(entry, 'required') === true)],
  ['an optional dependency', (b) => dependenciesOf(b).some((entry) => at(entry, 'required') === false)],
  ['prose in docs/', ({ files }) => [...files.keys()].some((path) => /^docs\/.+\.md$/.test(path))],
  [
    'a local configuration schema with platform-level properties and values',
    all(schemaHasPlatformProperties, declares('configuration', 'values', 'LOG_LEVEL')),
  ],
  ['the shared platform configuration by reference', states(`${PREFIX}platform-configuration`, 'configuration', 'ref')],
  ['a policy by reference', states(POLICY, 'policy', 'ref')],
  ['a policy of its own', ({ contract, files }) => files.has(String(at(contract, 'policy', 'schema')))],
  [
    'the first shape: one configuration schema and nothing newer',
    all(declares('configuration', 'schema'), ownerIs('string'), not(isNewerThanFirstShape)),
  ],
  [
    'the second shape: singular policy, chart, metrics, values, owner in one word',
    all(
      declares('policy'),
      declares('service', 'chart'),
      declares('runtime', 'metrics'),
      declares('configuration', 'values'),
      ownerIs('string'),
    ),
  ],
  ['the third shape: singular policy with a structured owner', all(declares('policy'), ownerIs('object'))],
  [
    'the fourth shape: nameless policies and configuration.configs',
    all(namelessPolicies, declares('configuration', 'configs')),
  ],
  ['the fifth shape: configurations, policies and dependencies with names', namedLists],
];

describe('somewhere in the demo platform there is', () => {
  it.each(FEATURES)('%s', (_sentence, occursIn) => {
    expect(platform.filter(occursIn).map(({ id }) => id)).not.toEqual([]);
  });
});
