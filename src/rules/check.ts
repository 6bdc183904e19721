import { findingRule } from './rule.ts';

const SOURCE = 'Pacto CI, baseline rules';

/** Findings of comparing and checking: about a workspace, what is published, and files that validation leaves alone. */
export const checkRules = {
  DUPLICATE_BUNDLE: findingRule<{ name: string; version: string; first: string; second: string }>({
    severity: 'error',
    title: 'the same name and version twice in a workspace',
    message: ({ name, version, first, second }) => `${name}@${version} is in two folders: ${first} and ${second}`,
    why: 'Only one of the two can be published, and which one would be chance.',
    fix: () => 'Give one of them another name or version.',
    source: SOURCE,
    since: '0.1.0',
  }),
  VERSION_GOES_BACK: findingRule<{ name: string; version: string; lowest: string; highest: string }>({
    severity: 'error',
    title: 'version below everything published',
    message: ({ name, version, lowest }) =>
      `${name} ${version} is lower than every published version (lowest: ${lowest})`,
    why: 'Consumers that follow the highest version would never see it, and there is nothing to compare it with.',
    fix: ({ highest }) => `Use a version above ${highest}.`,
    source: SOURCE,
    since: '0.1.0',
  }),
  BASELINE_UNKNOWN: findingRule<{ repository: string; reason: string; hint: string }>({
    severity: 'warning',
    title: 'published versions cannot be seen',
    message: ({ repository, reason }) => `whether ${repository} has published versions cannot be seen: ${reason}`,
    why: 'The registry does not let absence and missing access be told apart, so nothing was compared.',
    fix: ({ hint }) => hint,
    source: SOURCE,
    since: '0.1.0',
  }),
  INVALID_SBOM: findingRule<{ reason: string }>({
    severity: 'warning',
    title: 'bill of materials that cannot be read',
    message: ({ reason }) => reason,
    why: 'Its packages are not compared; verdicts never rest on them.',
    fix: () => 'Write SPDX or CycloneDX as JSON.',
    source: 'Pacto contract specification, bundle layout',
    since: '0.1.0',
  }),
} as const;
