// A slice of the reliability suites that need a real registry or processes, with another seed every time.
process.env.PACTO_SHARE ??= '0.05';

await import('../reliability/registry/kill.test.ts');
await import('../reliability/registry/restarts.test.ts');
await import('../reliability/registry/scale.test.ts');
