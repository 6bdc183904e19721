import type { ExplainReport } from '../model.ts';

/** How a service runs, with the keys of its JSON form, in their order. */
export function runtimeDocument(runtime: ExplainReport['runtime']): object | undefined {
  if (runtime === undefined) return undefined;
  const { workload, state, persistence, dataCriticality } = runtime;
  return {
    workload,
    state,
    persistence: persistence && { scope: persistence.scope, durability: persistence.durability },
    dataCriticality,
  };
}
