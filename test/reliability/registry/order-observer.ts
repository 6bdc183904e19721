import type { TestRegistry } from '../../support/test-registry.ts';
import { GRAPH_NAMES, needsOf } from './bundle-graph.ts';

/** Looks at a registry every five milliseconds. */
export interface OrderObserver {
  /** Stops looking; throws when a dependent was ever there before what it needs. */
  stop(): void;
}

export function observeOrder(registry: TestRegistry, prefix: string): OrderObserver {
  const problems = new Set<string>();
  const has = (name: string) => registry.repository(`${prefix}/${name}`).tags.has('1.0.0');
  const look = () => {
    for (const name of GRAPH_NAMES.filter(has)) {
      for (const need of needsOf(name)) if (!has(need)) problems.add(`${name} is there before ${need}`);
    }
  };
  const timer = setInterval(look, 5);
  return {
    stop() {
      clearInterval(timer);
      look();
      if (problems.size > 0) throw new Error([...problems].join('; '));
    },
  };
}
