/** Reports as pull requests give them, for comments, summaries and annotations. */
import type { Change, Classification } from '../../src/base/index.ts';
import type { CheckReport, CheckResult, Feature, ImpactConsumer, Surroundings } from '../../src/report/index.ts';
import { at } from './samples.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

export const REPOSITORY = 'https://github.com/acme/shop';

export const FEATURES_ON: readonly Feature[] = [
  { name: 'comment', isOn: true, permission: 'pull-requests: write' },
  { name: 'check run', isOn: true, permission: 'checks: write' },
  { name: 'cache of published contracts', isOn: true, reason: 'restored' },
];

export const FEATURES_OFF: readonly Feature[] = [
  { name: 'comment', isOn: true, permission: 'pull-requests: write' },
  { name: 'check run', isOn: false, reason: 'the token may not write checks', permission: 'checks: write' },
  {
    name: 'configuration of the base commit',
    isOn: false,
    reason: 'the token may not read the repository',
    permission: 'contents: read',
  },
  { name: 'cache of published contracts', isOn: false, reason: 'the runner has no cache service' },
];

export const SURROUNDINGS: Surroundings = {
  fileUrl: (path, line) =>
    `${REPOSITORY}/blob/4f2a9c1/${path.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `#L${line}`}`,
  runUrl: `${REPOSITORY}/actions/runs/77`,
  folder: '',
  features: FEATURES_ON,
  localCommand: 'npx pacto-ci@1 check --base origin/main',
};

/** A change of a class with everything a rule says of it. */
export function change(classification: Classification, name: string, more: Partial<Change> = {}): Change {
  return {
    rule: 'openapi/path-removed',
    path: `openapi.paths[${name}]`,
    type: classification === 'NON_BREAKING' ? 'added' : 'removed',
    classification,
    reason: `API path ${name} ${classification === 'NON_BREAKING' ? 'added' : 'removed'}`,
    why: 'Consumers that call the path get 404.',
    fix: 'Keep the path and mark it deprecated, or release a new major version.',
    ...(classification === 'NON_BREAKING' ? { after: name } : { before: name }),
    location: { before: at('interfaces/openapi.yaml', 48, 3), after: at('interfaces/openapi.yaml', 9) },
    fingerprint: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
    ...more,
  };
}

/** A bundle that drops one path without saying so. */
export function failing(
  name: string,
  changes: readonly Change[] = [change('BREAKING', '/orders/{id}/cancel')],
): CheckResult {
  return {
    source: `services/${name}/contract`,
    name,
    version: '1.1.0',
    status: 'changed',
    baseline: { ref: `oci://ghcr.io/acme/shop/${name}`, tag: '1.1.0', digest: DIGEST },
    verdict: 'fail',
    headline: 'BREAKING, not declared by 1.1.0, needs 2.0.0, fails because fail-on is undeclared',
    classification: 'BREAKING',
    declared: false,
    nextVersion: '2.0.0',
    changes,
    sbomChanges: [],
    findings: [],
  };
}

/** A bundle that says what it breaks. */
export function declared(name: string, changes = [change('BREAKING', '/orders/{id}/cancel')]): CheckResult {
  const headline = 'BREAKING, declared by 2.0.0, passes because fail-on is undeclared';
  return { ...failing(name, changes), version: '2.0.0', verdict: 'pass', declared: true, headline };
}

/** A bundle that nothing is published of. */
export function first(name: string): CheckResult {
  return {
    ...failing(name, []),
    version: '1.0.0',
    status: 'first',
    baseline: null,
    verdict: 'neutral',
    headline: 'first version, nothing to compare with',
    classification: 'NON_BREAKING',
    declared: true,
    nextVersion: null,
  };
}

/** A bundle that the registry says nothing about. */
export function unknown(name: string): CheckResult {
  const message = `whether oci://ghcr.io/acme/shop/${name} has published versions cannot be seen: denied`;
  return {
    ...first(name),
    headline: 'not compared: what is published cannot be seen',
    findings: [
      { rule: 'BASELINE_UNKNOWN', severity: 'warning', message, fix: 'Log in.', path: '', file: 'pacto.yaml' },
    ],
  };
}

/** A bundle as it was published; `edited` when its prose is not. */
export function same(name: string, status: 'unchanged' | 'edited' = 'unchanged'): CheckResult {
  return {
    ...failing(name, status === 'edited' ? [change('NON_BREAKING', '/prose', { neutral: true })] : []),
    status,
    verdict: 'pass',
    headline: status === 'edited' ? 'edited without a contract change; 1.1.0 stays as published' : 'unchanged',
    classification: 'NON_BREAKING',
    declared: true,
    nextVersion: null,
  };
}

/** A report over bundles, with the verdict that they give. */
export function check(headline: string, results: readonly CheckResult[], more: Partial<CheckReport> = {}): CheckReport {
  const has = (verdict: CheckReport['verdict']) => results.some((result) => result.verdict === verdict);
  return {
    kind: 'check',
    verdict: has('fail') ? 'fail' : has('pass') || results.length === 0 ? 'pass' : 'neutral',
    classification: has('fail') ? 'BREAKING' : 'NON_BREAKING',
    headline,
    results,
    findings: [],
    ...more,
  };
}

/** Somebody who would pick a break up, with a text wherever a contract or a registry has one. */
export function consumer(name: string): ImpactConsumer {
  return {
    name,
    version: name,
    source: `services/${name}`,
    effect: 'picks-it-up',
    reason: `reaches it through ${name}, which takes ${name}`,
    direct: false,
    required: true,
    path: [name, name, name, name],
    kind: 'dependency',
    ref: name,
    compatibility: name,
    owner: name,
    contacts: [{ type: name, value: name }],
  };
}

/** So many changes, two in five of them breaking. */
export function manyChanges(count: number): Change[] {
  const classes: readonly Classification[] = [
    'BREAKING',
    'BREAKING',
    'POTENTIAL_BREAKING',
    'NON_BREAKING',
    'NON_BREAKING',
  ];
  return Array.from({ length: count }, (_, index) =>
    change(classes[index % classes.length] ?? 'BREAKING', `/resources/${index}/things/{thingId}`),
  ).sort((a, b) => (a.classification < b.classification ? -1 : a.classification > b.classification ? 1 : 0));
}

/** What a contract may say to become more than text. */
export const HOSTILE_TEXTS = [
  '@octocat @acme/owners me@example.com',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details></summary><!--',
  'a | b || c \\| d',
  '```\n~~~\n````yaml',
  '--> <!-- pacto:0123456789ab 0123456789abcdef -->',
  '[text](https://evil.example) ![image](https://evil.example/x.png) [ref]: https://evil.example',
  'fixes #1, acme/shop#2, GH-3 and https://evil.example www.evil.example ftp://evil.example',
  '# heading\n- item\n1. item\n> quote\n---\n| table |',
  '**bold** __bold__ *it* ~~del~~ $math$ :tada: [^1]',
  `${'n'.repeat(10_000)}`,
  `${'$'.repeat(10_000)}`,
  '\u202eevil\u2066\u200b\u0000\ud800 \u001b[31m',
];

/** A pull request whose every text tries to be more than text. */
export function hostile(): CheckReport {
  const results = HOSTILE_TEXTS.map((text, index) => {
    const more = { path: text, reason: text, why: text, fix: text, before: text, rule: `openapi/${index}` };
    const waived = change('BREAKING', text, { ...more, waived: { reason: text, expires: text } });
    const location = { before: at(text, 3), after: at(`interfaces/${text}.yaml`, 4) };
    const proof = { value: { [text]: text }, acceptedBy: 'before', rejectedBy: 'after', error: text } as const;
    const loud = change('BREAKING', text, { ...more, location, proof, affects: [text] });
    const potential = change('POTENTIAL_BREAKING', text, more);
    return {
      ...failing(text, [loud, waived, potential, change('NON_BREAKING', text)]),
      source: `services/${text}`,
      version: text,
      baseline: { ref: text, tag: text, digest: text },
      headline: text,
      nextVersion: text,
      consumers: [consumer(text)],
      moreConsumers: 3,
      sbomChanges: [{ package: text, type: 'added', after: text }] as const,
      findings: [
        { rule: 'SAMPLE_ERROR', severity: 'error', message: text, fix: text, path: text, ...at(text, 9) },
        { rule: 'CONFIGURATION_NOT_IN_FORCE', severity: 'info', message: text, path: text },
      ] as const,
    };
  });
  return check(HOSTILE_TEXTS.join(' '), results, { untouched: HOSTILE_TEXTS });
}
