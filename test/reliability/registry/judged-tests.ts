const counts = { started: 0, passed: 0 };

/** How many tests of this file have begun and did not end well. */
export function countFailures(): number {
  return counts.started - counts.passed;
}

type Test = (...args: readonly unknown[]) => unknown;

/** The same `it`, counting what comes of its tests: figures that are written at the end must know. */
export function judged<It extends object>(it: It): It {
  return new Proxy(it, {
    apply: (target, self, [name, test, ...rest]) => Reflect.apply(target as Test, self, [name, watched(test), ...rest]),
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== 'each' || typeof value !== 'function') return value;
      return (...table: readonly unknown[]) => judged(value.apply(target, table));
    },
  });
}

function watched(test: Test): Test {
  return async (...args) => {
    counts.started += 1;
    await test(...args);
    counts.passed += 1;
  };
}
