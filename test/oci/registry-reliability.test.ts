// A slice of the reliability suites that need nothing but Node, with another seed every time (PACTO_SEED repeats one).
process.env.PACTO_SHARE ??= '0.02';

await import('../reliability/registry/fault-matrix.test.ts');
await import('../reliability/registry/storms.test.ts');
await import('../reliability/registry/races.test.ts');
await import('../reliability/registry/quirk-profiles.test.ts');
await import('../reliability/registry/hostile-inputs.test.ts');
