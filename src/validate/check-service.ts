import { parseVersion } from '../version/index.ts';
import type { CheckContext } from './check-context.ts';
import { checkImageReference, checkReference } from './oci-reference.ts';

/** Version, image and chart of the service. */
export function checkService({ contract, findings }: CheckContext): void {
  const { service } = contract;
  const version = service.node.get('version');
  if (version?.text !== undefined && parseVersion(version.text) === undefined) {
    findings.add('INVALID_SEMVER', { version: version.text }, version);
  }
  const image = service.image?.node.get('ref');
  const imageProblem = image?.text === undefined ? undefined : checkImageReference(image.text);
  if (image?.text !== undefined && imageProblem?.problem !== undefined) {
    findings.add('INVALID_IMAGE_REF', { written: image.text, ...imageProblem }, image);
  }
  checkChart({ contract, findings });
}

function checkChart({ contract, findings }: Pick<CheckContext, 'contract' | 'findings'>): void {
  const chart = contract.service.chart?.node;
  const reference = chart?.get('ref');
  if (reference?.text?.startsWith('oci://')) {
    const checked = checkReference(reference.text);
    if (checked.problem !== undefined) {
      findings.add('INVALID_CHART_REF', { written: reference.text, ...checked }, reference);
    }
  }
  const version = chart?.get('version');
  if (version?.text !== undefined && parseVersion(version.text) === undefined) {
    findings.add('INVALID_CHART_VERSION', { version: version.text }, version);
  }
}
