import type { Contract } from '../../contract/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { DocReport } from '../../report/index.ts';
import { explainContract } from '../explain-source.ts';
import { presentParts } from '../present-parts.ts';

/** How the service runs: what a summary says about it, and how it is upgraded and watched. */
export function describeRuntime(contract: Contract): DocReport['runtime'] {
  const { runtime } = contract;
  if (runtime === undefined) return undefined;
  const { node } = runtime;
  return {
    ...explainContract(contract).runtime,
    ...presentParts({
      lifecycle: describeLifecycle(node.get('lifecycle')),
      health: describeProbe(node.get('health')),
      metrics: describeProbe(node.get('metrics')),
    }),
  };
}

type Runtime = NonNullable<DocReport['runtime']>;

function describeLifecycle(node: DocumentNode | undefined): Runtime['lifecycle'] {
  if (node === undefined) return undefined;
  return presentParts({
    upgradeStrategy: node.get('upgradeStrategy')?.text,
    gracefulShutdownSeconds: numberOf(node.get('gracefulShutdownSeconds')),
  });
}

function describeProbe(node: DocumentNode | undefined): Runtime['health'] {
  if (node === undefined) return undefined;
  return presentParts({
    interface: node.get('interface')?.text,
    path: node.get('path')?.text,
    initialDelaySeconds: numberOf(node.get('initialDelaySeconds')),
  });
}

function numberOf(node: DocumentNode | undefined): number | undefined {
  return typeof node?.value === 'number' ? node.value : undefined;
}
