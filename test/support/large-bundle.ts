import { type PackedBundle, packBundle } from '../../src/bundle/index.ts';
import { createRandom } from './seeded-random.ts';

/** A bundle whose archive is so large that a store asks whether it is there before sending it. */
export function packLargeBundle(name: string): PackedBundle {
  const random = createRandom(name.length);
  const noise = Array.from({ length: 100_000 }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('');
  return packBundle({ 'pacto.yaml': `service: { name: ${name} }\n`, 'docs/noise.md': noise });
}
