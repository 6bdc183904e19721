import { readContract } from '../../src/contract/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { buildGraph, type DependencyGraph, type ResolvedContract } from '../../src/graph/index.ts';

/** What a contract needs, as `name@version`; with `?` at its end optionally. One that is not there was not resolved. */
export interface Platform {
  readonly [key: string]: readonly string[];
}

/** Contracts as if they had been resolved. */
export function resolved(platform: Platform): Map<string, ResolvedContract> {
  return new Map(Object.entries(platform).map(([key, needs]) => [key, resolveOne(key, needs, platform)]));
}

function resolveOne(key: string, needs: readonly string[], platform: Platform): ResolvedContract {
  const [name, version] = key.split('@');
  const list = needs.map((need) => {
    const required = !need.endsWith('?');
    return `{ ref: "oci://r/${need.split('@')[0]}", compatibility: "*", required: ${required} }`;
  });
  const yaml = `pactoVersion: "1.0"\nservice: { name: ${name}, version: ${version} }\ndependencies: [${list.join(', ')}]\n`;
  const { contract } = readContract(new DocumentSet({ 'pacto.yaml': yaml }));
  if (contract === undefined) throw new Error(`no contract: ${yaml}`);
  const dependencies = needs.map((need) => {
    const target = need.replace('?', '');
    return target in platform ? { key: target } : { error: 'not there' };
  });
  return { contract, source: `oci://r/${name}`, dependencies };
}

/** The graph below the first contract. */
export function graphOf(platform: Platform): DependencyGraph {
  return buildGraph(Object.keys(platform)[0] ?? '', resolved(platform));
}
