import { formatPath } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { CheckContext, ValidationFindings } from './check-context.ts';

type RepeatedNameRule =
  | 'DUPLICATE_INTERFACE_NAME'
  | 'DUPLICATE_CONFIGURATION_NAME'
  | 'DUPLICATE_POLICY_NAME'
  | 'DUPLICATE_DEPENDENCY_NAME';

/** No two entries of one list have the same name; the later one is reported. */
export function checkNames({ contract, findings }: CheckContext): void {
  checkList('DUPLICATE_INTERFACE_NAME', contract.interfaces, findings);
  checkList('DUPLICATE_CONFIGURATION_NAME', contract.configurations, findings);
  checkList('DUPLICATE_POLICY_NAME', contract.policies, findings);
  checkList('DUPLICATE_DEPENDENCY_NAME', contract.dependencies, findings);
}

function checkList(
  rule: RepeatedNameRule,
  entries: readonly { readonly node: DocumentNode }[],
  findings: ValidationFindings,
): void {
  const taken = new Map<string, string>();
  for (const { node } of entries) {
    const name = node.get('name');
    if (name?.text === undefined || name.text === '') continue;
    const first = taken.get(name.text);
    if (first === undefined) taken.set(name.text, formatPath(node.path));
    else findings.add(rule, { name: name.text, first }, name);
  }
}
