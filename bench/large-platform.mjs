// A made-up platform: services in layers, each with an API, settings, an owner and dependencies on the next layers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LAYERS = 8;
const DEPENDENCIES = 3;
const PATHS = 6;
const KEYS = 8;
const WORDS = ['order', 'invoice', 'ledger', 'search', 'stock', 'shipment', 'price', 'customer', 'session', 'report'];

/** Writes the bundles of a platform below a folder, the same ones every time. */
export function writeLargePlatform(folder, services) {
  const random = createRandom(20_261_126);
  for (let index = 0; index < services; index++) {
    for (const [path, content] of Object.entries(describeBundle(index, services, random))) {
      const file = join(folder, `services/${index}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}

function describeBundle(index, services, random) {
  const contract = {
    pactoVersion: '1.0',
    service: { name: nameOf(index), version: `1.${index % 7}.0`, owner: `team/${WORDS[index % WORDS.length]}` },
    interfaces: [
      {
        name: 'api',
        type: 'http',
        port: 8080,
        visibility: index % 10 === 0 ? 'public' : 'internal',
        contract: 'interfaces/openapi.json',
      },
    ],
    configuration: { schema: 'configuration/schema.json' },
    dependencies: dependenciesOf(index, services, random).map((target) => ({
      ref: `../${target}`,
      compatibility: '^1.0.0',
      required: target % 4 !== 0,
    })),
    runtime: {
      workload: ['service', 'job', 'scheduled'][index % 3],
      state: stateOf(index),
    },
  };
  return {
    'pacto.yaml': `${JSON.stringify(contract, undefined, 2)}\n`,
    'interfaces/openapi.json': JSON.stringify(describeApi(index)),
    'configuration/schema.json': JSON.stringify(describeSettings(index)),
    'docs/overview.md': `# ${nameOf(index)}\n\nKeeps the ${WORDS[index % WORDS.length]}s of the shop.\n`,
  };
}

function stateOf(index) {
  const type = ['stateless', 'stateful', 'hybrid'][index % 3];
  const durability = type === 'stateless' ? 'ephemeral' : 'persistent';
  return { type, persistence: { scope: 'shared', durability }, dataCriticality: 'low' };
}

/** Some of the next two layers, which keeps the platform free of circles. */
function dependenciesOf(index, services, random) {
  const size = Math.ceil(services / LAYERS);
  const first = (Math.floor(index / size) + 1) * size;
  const choices = Math.min(2 * size, services - first);
  if (choices <= 0) return [];
  const targets = Array.from({ length: DEPENDENCIES + (index % 3) - 1 }, () => first + Math.floor(random() * choices));
  return [...new Set(targets)].sort((a, b) => a - b);
}

function describeApi(index) {
  const word = WORDS[index % WORDS.length];
  const paths = Array.from({ length: PATHS }, (_, path) => [
    `/${word}s/${path}`,
    { get: { summary: `Reads ${word} ${path}`, responses: { 200: { description: 'ok' } } } },
  ]);
  return { openapi: '3.1.0', info: { title: nameOf(index), version: '1' }, paths: Object.fromEntries(paths) };
}

function describeSettings(index) {
  const properties = Array.from({ length: KEYS }, (_, key) => [
    `${WORDS[(index + key) % WORDS.length].toUpperCase()}_LIMIT_${key}`,
    { type: 'integer', default: key, description: `How many at most, ${key}` },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function nameOf(index) {
  return `${WORDS[index % WORDS.length]}-${WORDS[(index * 7 + 3) % WORDS.length]}-${index}`;
}

/** Mulberry32. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
