import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import type { CliWorkspace } from '../../support/cli-workspace.ts';
import { DEMO, publishDemo, writeSite } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';
import { serveSite } from './site-server.ts';

jest.setTimeout(60_000);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let workspace: CliWorkspace;
let site: { readonly url: string; close(): Promise<void> };

beforeAll(async () => {
  browser = await openChromium();
  workspace = await publishDemo('oci-layout:registry');
  site = await serveSite(await writeSite(workspace, '--repo', DEMO));
}, 120_000);
afterAll(async () => {
  await site.close();
  await browser.close();
  workspace.dispose();
}, 60_000);

const VIEWS = [
  '',
  '#/graph?select=payments-service%401.2.0&references=1',
  '#/graph?focus=payments-service%401.2.0&depth=2',
  '#/graph?as=list',
  '#/services',
  '#/search?q=order',
  '#/service/orders-service@1.1.0',
  '#/service/orders-service@1.1.0?tab=interfaces',
  '#/service/orders-service@1.1.0?tab=configuration',
  '#/service/orders-service@1.1.0?tab=dependencies',
  '#/service/orders-service@1.1.0?tab=interfaces&item=0.0',
  '#/service/orders-service@1.1.0?tab=configuration&item=0.0',
  '#/service/orders-service@1.1.0?tab=dependencies&item=1',
  '#/service/orders-service@1.1.0?tab=versions',
  '#/service/orders-service@1.1.0?tab=docs',
  '#/history',
  '#/history/payments-service?before=1.2.0&after=2.0.0',
  '#/owners?owner=team/payments',
  '#/findings',
];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}

/** What axe finds serious or critical, in words. */
async function findBarriers({ page }: Looking): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
}

describe.each([
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 390 },
] as const)('in $theme colours, $width pixels wide', (options) => {
  let looking: Looking;
  beforeAll(async () => {
    looking = await lookAt(browser, site.url, options);
  });
  afterAll(() => looking.close());

  it.each(VIEWS)('nothing serious is in the way of anybody: %s', async (hash) => {
    await looking.open(hash);
    await looking.page.waitForLoadState('networkidle');
    expect(await findBarriers(looking)).toEqual([]);
  });

  it('no view is wider than the screen', async () => {
    for (const hash of VIEWS) {
      await looking.open(hash);
      const width = await looking.page.evaluate(() => document.documentElement.scrollWidth);
      expect({ hash, width }).toEqual({ hash, width: options.width });
    }
  });
});
