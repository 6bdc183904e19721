import { equalValues } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { diffSchemas } from './diff-schemas.ts';
import type { EventDocument } from './event-model.ts';
import { parentsOf, placeOf, valueText } from './members.ts';
import type { Part } from './part.ts';
import { familyOf, isSchemaFamily, openSchema, type WrittenSchema } from './schema-format.ts';
import type { Site, Walk } from './walk.ts';

/** One message on both sides. */
interface ComparedMessage {
  readonly before: Part;
  readonly after: Part;
  readonly site: Site;
  readonly args: { readonly message: string; readonly owner: string };
  readonly flow: MessageFlow;
}

/** Compares how messages are encoded; a message without a content type has the default of the document. */
export function diffContentType(walk: Walk, { before, after, site, args }: ComparedMessage): void {
  const typeOf = (part: Part, document: EventDocument) =>
    part.get('contentType') ?? document.root.get('defaultContentType');
  const [old, current] = [typeOf(before, walk.before), typeOf(after, walk.after)];
  const values = { before: valueText(old), after: valueText(current) };
  if (values.before === values.after) return;
  const place = placeOf({ before: old, after: current, parents: parentsOf(before, after) }, `${site.path}.contentType`);
  const isKnown = old !== undefined && current !== undefined;
  const rule = isKnown ? 'asyncapi/message-content-type-changed' : 'asyncapi/message-content-type-undecided';
  walk.recorder.add(rule, { ...args, ...values }, place);
}

/** Compares the schema of the body of a message. */
export function diffPayload(walk: Walk, message: ComparedMessage): void {
  const { before, after } = message;
  const [old, current] = [before.get('payload'), after.get('payload')];
  diffPart(
    walk,
    message,
    'payload',
    old && openSchema(walk.before.documents, old, before.get('schemaFormat')),
    current && openSchema(walk.after.documents, current, after.get('schemaFormat')),
  );
  for (const node of before.all('payload').slice(1)) walk.coverage.mark(node, undefined);
  for (const node of after.all('payload').slice(1)) walk.coverage.mark(undefined, node);
}

/** Compares the headers: those of the message, and those that each trait adds. */
export function diffHeaders(walk: Walk, message: ComparedMessage): void {
  const [old, current] = [message.before.all('headers'), message.after.all('headers')];
  for (let index = 0; index < Math.max(old.length, current.length); index++) {
    const [before, after] = [old[index], current[index]];
    diffPart(
      walk,
      message,
      'headers',
      before && openSchema(walk.before.documents, before, undefined),
      after && openSchema(walk.after.documents, after, undefined),
    );
  }
}

function diffPart(
  walk: Walk,
  message: ComparedMessage,
  part: 'payload' | 'headers',
  before: WrittenSchema | undefined,
  after: WrittenSchema | undefined,
): void {
  for (const node of before?.plumbing ?? []) walk.coverage.mark(node, undefined);
  for (const node of after?.plumbing ?? []) walk.coverage.mark(undefined, node);
  if (before !== undefined && after !== undefined) diffWritten(walk, message, part, before, after);
  else if (before !== undefined || after !== undefined) reportPresence(walk, message, part, before?.node, after?.node);
}

function reportPresence(
  walk: Walk,
  { before, after, site, args }: ComparedMessage,
  part: 'payload' | 'headers',
  old: DocumentNode | undefined,
  current: DocumentNode | undefined,
): void {
  const sides = { before: old, after: current, parents: parentsOf(before, after) };
  const { before: _before, after: _after, ...place } = placeOf(sides, `${site.path}.${part}`);
  // A trait that is no longer applied, or only now, stands there unchanged: its place in the list is what differs.
  const beforeAt = (old && !after.hasTraitOf(old) && before.traitItemOf(old)) || place.beforeAt;
  const afterAt = (current && !before.hasTraitOf(current) && after.traitItemOf(current)) || place.afterAt;
  const happened = old === undefined ? 'added' : 'removed';
  const values = old === undefined ? { after: part } : { before: part };
  walk.recorder.add(
    'asyncapi/message-schema-presence-changed',
    { ...args, part, happened },
    {
      ...place,
      ...values,
      beforeAt,
      afterAt,
    },
  );
  if (old !== undefined) walk.markRemoved(old);
  if (current !== undefined) walk.markAdded(current);
}

function diffWritten(
  walk: Walk,
  message: ComparedMessage,
  part: 'payload' | 'headers',
  before: WrittenSchema,
  after: WrittenSchema,
): void {
  const path = `${message.site.path}.${part}`;
  const families = [familyOf(before.format), familyOf(after.format)] as const;
  if (before.format !== after.format) reportFormat(walk, message, part, before, after);
  if (families.every(isSchemaFamily)) {
    diffSchemas(walk, before, after, path, message.flow);
    return;
  }
  walk.markRemoved(before.node);
  walk.markAdded(after.node);
  if (families[0] !== families[1] || equalValues(before.value, after.value)) return;
  const place = { path, type: 'modified', beforeAt: before.node, afterAt: after.node } as const;
  walk.recorder.add('asyncapi/payload-format-undecided', { ...message.args, part, format: families[0] }, place);
}

function reportFormat(
  walk: Walk,
  { before, after, site, args }: ComparedMessage,
  part: 'payload' | 'headers',
  old: WrittenSchema,
  current: WrittenSchema,
): void {
  const parents = parentsOf(before, after);
  const sides = { before: old.formatNode, after: current.formatNode, parents };
  const values = { before: old.format ?? 'none', after: current.format ?? 'none' };
  const isSame = familyOf(old.format) === familyOf(current.format);
  const rule = isSame ? 'asyncapi/message-schema-format-version-changed' : 'asyncapi/message-schema-format-changed';
  walk.recorder.add(rule, { ...args, part, ...values }, placeOf(sides, `${site.path}.${part}.schemaFormat`));
}
