import type { DocumentNode } from '../document/index.ts';
import { admits, parseRange, parseVersion } from '../version/index.ts';
import type { CheckContext, ValidationFindings } from './check-context.ts';
import { checkReference } from './oci-reference.ts';

/**
 * References and version ranges of the dependencies. Whether a version fits is a matter of the graph, but a tag that is
 * one can be looked at here.
 */
export function checkDependencies({ contract, findings }: CheckContext): void {
  for (const { node } of contract.dependencies) {
    const reference = node.get('ref');
    if (reference?.text !== undefined) checkDependencyReference(reference, reference.text, findings);
    const range = node.get('compatibility');
    if (range?.text !== undefined) checkRange(range, range.text, findings);
    if (reference?.text !== undefined && range?.text !== undefined) checkTag(reference, range.text, findings);
  }
}

/** A tag of another form, such as `1` or `latest`, may stand for any version. */
function checkTag(node: DocumentNode, compatibility: string, findings: ValidationFindings): void {
  const written = node.text ?? '';
  const { tag } = checkReference(written).reference ?? {};
  const { range } = parseRange(compatibility);
  if (tag === undefined || range === undefined || !/^v?\d+\.\d+\.\d+/.test(tag)) return;
  const version = parseVersion(tag.replaceAll('_', '+'));
  if (version !== undefined && !admits(range, version)) {
    findings.add('TAG_OUTSIDE_COMPATIBILITY', { written, tag, compatibility }, node);
  }
}

function checkDependencyReference(node: DocumentNode, text: string, findings: ValidationFindings): void {
  const checked = checkReference(text);
  if (checked.problem !== undefined) {
    findings.add('INVALID_OCI_REF', { written: text, problem: checked.problem, fix: checked.fix }, node);
    return;
  }
  const { tag, digest } = checked.reference;
  if (tag !== undefined && digest === undefined) findings.add('TAG_NOT_DIGEST', { written: text, tag }, node);
}

function checkRange(node: DocumentNode, text: string, findings: ValidationFindings): void {
  if (text.trim() === '') {
    findings.add('EMPTY_COMPATIBILITY', {}, node);
    return;
  }
  const { problem } = parseRange(text);
  if (problem === undefined) return;
  findings.add('INVALID_COMPATIBILITY', { problem, fix: 'Write for example "^1.2.0" or ">= 1.2, < 3".' }, node);
}
