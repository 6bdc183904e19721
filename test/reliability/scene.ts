import type { TestRegistry } from '../support/test-registry.ts';

/** Where the contracts of the stage's repository are published. */
export const REGISTRY = 'ghcr.io/acme/shop';

interface Files {
  readonly [path: string]: string;
}

/** What happens to the contracts between the published state and the commit that is checked. */
export interface Change {
  readonly title: 'a path removed' | 'a path added and declared' | 'prose only' | 'a new service';
  /** Beside, or instead of, the files before. */
  readonly files: Files;
}

/** All files before the change: what the base has, and what is published. */
export const FILES_BEFORE: Files = {
  'README.md': '# Shop\n',
  'orders/pacto.yaml': contract('orders', '1.0.0'),
  'orders/openapi.yaml': openapi('/orders', '/orders/{id}'),
};

export const CHANGES: readonly Change[] = [
  { title: 'a path removed', files: { 'orders/openapi.yaml': openapi('/orders') } },
  {
    title: 'a path added and declared',
    files: {
      'orders/pacto.yaml': contract('orders', '1.1.0'),
      'orders/openapi.yaml': openapi('/orders', '/orders/{id}', '/carts'),
    },
  },
  { title: 'prose only', files: { 'README.md': '# The shop\n' } },
  {
    title: 'a new service',
    files: { 'returns/pacto.yaml': contract('returns', '1.0.0'), 'returns/openapi.yaml': openapi('/returns') },
  },
];

/** `SERVICE VERSION` of everything that a registry holds. */
export function publishedVersions(registry: TestRegistry): string[] {
  return ['orders', 'returns'].flatMap((service) =>
    [...registry.repository(`acme/shop/${service}`).tags.keys()].map((tag) => `${service} ${tag}`),
  );
}

/** A contract with one interface. */
export function contract(name: string, version: string): string {
  return `pactoVersion: "1.0"
service: { name: ${name}, version: ${version}, owner: team/shop }
interfaces:
  - { name: api, type: http, port: 8080, visibility: internal, contract: openapi.yaml }
runtime:
  workload: service
  state: { type: stateless, persistence: { scope: local, durability: ephemeral }, dataCriticality: low }
  lifecycle: { upgradeStrategy: rolling }
  health: { interface: api, path: /health }
`;
}

/** A specification with one operation for each path. */
export function openapi(...paths: string[]): string {
  const items = paths.map((path) => `  ${path}:\n    get:\n      responses:\n        "200": { description: ok }\n`);
  return `openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths:\n${items.join('')}`;
}
