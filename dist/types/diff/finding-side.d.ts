import { type Finding } from '../base/index.js';
/**
 * Says in the message of a finding that it is about the old side, and takes its place away: paths of both sides look
 * the same, and a reader, or an annotation, would look for it in the new documents.
 */
export declare function asBefore({ file, range, ...finding }: Finding): Finding;
/**
 * Tells the findings of a comparison apart: those that reading the new side alone gives too are about the new side,
 * all others about the old one.
 */
export declare function nameSides(found: readonly Finding[], ofAfter: readonly Finding[]): Finding[];
