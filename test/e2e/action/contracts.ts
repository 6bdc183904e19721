/** Text files by path. */
export interface TextFiles {
  readonly [path: string]: string;
}

/** What differs from a contract that refers to nobody. */
export interface ContractOptions {
  /** Services that it calls, with the range of versions that it can live with. */
  readonly dependencies?: { readonly [service: string]: string };
}

/** The files of a service with an HTTP interface, in a folder of its own; `.` is the folder that is asked for. */
export function service(
  folder: string,
  version: string,
  paths: readonly string[],
  { name = folder.split('/').at(-1) ?? '', ...options }: ContractOptions & { readonly name?: string } = {},
): TextFiles {
  return {
    [`${folder}/pacto.yaml`]: contract(name, version, options),
    [`${folder}/openapi.yaml`]: openapi(...paths),
  };
}

/** A contract with one HTTP interface, in `openapi.yaml` beside it. */
export function contract(name: string, version: string, { dependencies = {} }: ContractOptions = {}): string {
  const list = Object.entries(dependencies).map(
    ([service, range]) =>
      `  - { ref: 'oci://ghcr.io/acme/shop/${service}', required: true, compatibility: '${range}' }\n`,
  );
  return `pactoVersion: "1.0"
service: { name: ${name}, version: ${version}, owner: team/shop }
interfaces:
  - { name: api, type: http, port: 8080, visibility: internal, contract: openapi.yaml }
${list.length === 0 ? '' : `dependencies:\n${list.join('')}`}runtime:
  workload: service
  state: { type: stateless, persistence: { scope: local, durability: ephemeral }, dataCriticality: low }
  lifecycle: { upgradeStrategy: rolling }
  health: { interface: api, path: /health }
`;
}

/** An interface description whose paths can be read with GET; `paths:` is its third line. */
export function openapi(...paths: string[]): string {
  const items = paths.map((path) => `  ${path}:\n    get:\n      responses:\n        "200": { description: ok }\n`);
  return `openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths:${items.length === 0 ? ' {}' : ''}\n${items.join('')}`;
}
