import type { Direction } from '../../base/index.ts';
import type { JudgedDelta, SchemaDiff } from '../json-schema/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import type { WrittenSchema } from './schema-format.ts';
import { prefixOf, type Walk } from './walk.ts';

/** A schema and the format that it is written in. */
type SchemaText = Pick<WrittenSchema, 'node' | 'format'>;

/** Compares two JSON Schemas of a message: what is sent must stay inside, what is received must stay accepted. */
export function diffSchemas(walk: Walk, before: SchemaText, after: SchemaText, path: string, flow: MessageFlow): void {
  const diff = walk.differ.diff(before.node, after.node);
  for (const { delta, isCapped } of judgeFlow(walk, before, after, diff, flow)) {
    const place = {
      path: path + delta.path,
      type: delta.type,
      ...('before' in delta ? { before: delta.before } : {}),
      ...('after' in delta ? { after: delta.after } : {}),
      beforeAt: delta.beforeAt ?? before.node,
      afterAt: delta.afterAt ?? after.node,
      direction: flow.direction,
      ruling: delta.ruling,
    };
    walk.recorder.add(`asyncapi/${prefixOf(flow.direction)}-${delta.kind}`, delta.args, place, isCapped);
  }
  for (const { keyword, path: tail, type, beforeAt, afterAt } of diff.annotations) {
    const place = { path: path + tail, type, beforeAt: beforeAt ?? before.node, afterAt: afterAt ?? after.node };
    walk.recorder.add('asyncapi/description-changed', { keyword }, place);
  }
}

interface FlowDelta {
  readonly delta: JudgedDelta;
  /** True when the other direction, which the document may mean as well, gives another class. */
  readonly isCapped: boolean;
}

/** Judges the differences in the direction of the message, and in the other one too where it may be meant. */
function judgeFlow(
  walk: Walk,
  before: SchemaText,
  after: SchemaText,
  { deltas }: SchemaDiff,
  { direction, certainty }: MessageFlow,
): FlowDelta[] {
  const judge = walk.judgeOf(before.format, after.format);
  const compared = { before: before.node, after: after.node, deltas };
  const judged = judge.judge(compared, direction);
  if (certainty === 'certain') return judged.map((delta) => ({ delta, isCapped: false }));
  const reverse: Direction = direction === 'accept' ? 'emit' : 'accept';
  const others = judge.judge(compared, reverse);
  return Array.from({ length: Math.max(judged.length, others.length) }, (_, index) => {
    const [own, other] = [judged[index], others[index]];
    const isCapped = own?.ruling.classification !== other?.ruling.classification;
    return { delta: isCapped ? withoutEffect(own, other) : own, isCapped };
  }).filter((each): each is FlowDelta => each.delta !== undefined);
}

/** What only one of the readings says is not said; a value that it shows is shown. */
function withoutEffect(own: JudgedDelta | undefined, other: JudgedDelta | undefined): JudgedDelta | undefined {
  const delta = own ?? other;
  if (delta === undefined) return undefined;
  const proof = own?.ruling.proof ?? other?.ruling.proof;
  // The reason is left to the recorder: what one reading says is not the whole of it.
  const args = { ...delta.args, effect: { kind: 'harmful' } as const };
  return { ...delta, args, ruling: proof === undefined ? {} : { proof } };
}
