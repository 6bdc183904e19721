import { expect, it } from '@jest/globals';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, SHOP } from './texts.ts';

/** Number of the first line, from 1, that has the words. */
function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

function linesOf(before: string, after: string, rule: string): (number | undefined)[] {
  const change = diffAsyncapi(bundleOf(before), bundleOf(after)).changes.find((item) => item.rule === rule);
  return [change?.location?.before?.range.start.line, change?.location?.after?.range.start.line];
}

it('shows a message that an operation no longer lists in both lists', () => {
  const after = SHOP.replace("messages: [{ $ref: '#/channels/orders/messages/Order' }]", 'messages: []');
  expect(linesOf(SHOP, after, 'asyncapi/message-removed')).toEqual([
    lineOf(SHOP, 'channels/orders/messages/Order'),
    lineOf(after, 'messages: []'),
  ]);
});

it('shows a trait that is no longer applied where it was applied', () => {
  const after = SHOP.replace("      traits: [{ $ref: '#/components/messageTraits/Traced' }]\n", '');
  expect(linesOf(SHOP, after, 'asyncapi/message-schema-presence-changed')).toEqual([
    lineOf(SHOP, 'messageTraits/Traced'),
    lineOf(after, 'name: Order') - 1,
  ]);
});

it('shows headers that left a trait, which is still applied, in the trait', () => {
  const after = SHOP.replace('      headers:\n', '      x-headers:\n');
  const [before] = linesOf(SHOP, after, 'asyncapi/message-schema-presence-changed');
  expect(before).toBe(lineOf(SHOP, 'headers:'));
});
