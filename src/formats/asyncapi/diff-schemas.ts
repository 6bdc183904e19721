import type { DocumentNode } from '../../document/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { isCapped, prefixOf, type Walk } from './walk.ts';

/** Compares two JSON Schemas of a message: what is sent must stay inside, what is received must stay accepted. */
export function diffSchemas(
  walk: Walk,
  before: DocumentNode,
  after: DocumentNode,
  path: string,
  flow: MessageFlow,
): void {
  const { deltas, annotations } = walk.differ.diff(before, after);
  for (const delta of deltas) {
    const place = {
      path: path + delta.path,
      type: delta.type,
      ...('before' in delta ? { before: delta.before } : {}),
      ...('after' in delta ? { after: delta.after } : {}),
      beforeAt: delta.beforeAt ?? before,
      afterAt: delta.afterAt ?? after,
      direction: flow.direction,
    };
    walk.recorder.add(
      `asyncapi/${prefixOf(flow.direction)}-${delta.kind}`,
      delta.args,
      place,
      isCapped(flow, delta.kind),
    );
  }
  for (const { keyword, path: tail, type, beforeAt, afterAt } of annotations) {
    const place = { path: path + tail, type, beforeAt: beforeAt ?? before, afterAt: afterAt ?? after };
    walk.recorder.add('asyncapi/description-changed', { keyword }, place);
  }
}
