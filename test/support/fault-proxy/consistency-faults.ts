import { type Answer, errorAnswer } from './exchange.ts';
import type { FaultKind } from './fault-kind.ts';
import type { Step } from './steps.ts';

/** What a registry says that does not know yet what it was told: three kinds. */
export const CONSISTENCY_FAULTS: readonly FaultKind[] = [
  {
    name: '404 for what was just written',
    level: 'consistency',
    hits: 3,
    recovers: ['HEAD tag', 'HEAD blob', 'GET manifest'],
    act: async (_, __, step) => absent(step),
  },
  {
    name: 'an old answer',
    level: 'consistency',
    hits: 3,
    recovers: ['GET manifest', 'HEAD blob', 'first request'],
    act: async ({ forward }, { firstAnswer }, step) => firstAnswer(step) ?? (await forward()),
  },
  {
    name: 'BLOB_UNKNOWN',
    level: 'consistency',
    recovers: ['PUT tag'],
    async act({ request }) {
      return errorAnswer(request.method === 'PUT' ? 400 : 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    },
  },
];

function absent(step: Step): Answer {
  if (step.includes('blob')) return errorAnswer(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  if (step === 'tags page') return errorAnswer(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  return errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}
