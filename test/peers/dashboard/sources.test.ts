import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import { type DockerRegistry, startDockerRegistry } from '../../reliability/registry/docker-registry.ts';
import type { CliWorkspace } from '../../support/cli-workspace.ts';
import { DEMO, publishDemo, type RunningDashboard, serveDashboard, writeSite } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';
import { serveSite } from './site-server.ts';

jest.setTimeout(30_000);

let browser: Browser;
let registry: DockerRegistry;
let published: CliWorkspace;
let local: CliWorkspace;
const running: { stop(): Promise<void> }[] = [];
const urls = new Map<string, string>();

beforeAll(async () => {
  browser = await openChromium();
  registry = await startDockerRegistry();
  published = await publishDemo(`oci://${registry.host}/pacto-demo`);
  local = await publishDemo('oci-layout:registry');
  const site = await writeSite(local, '--repo', DEMO);
  const served = await serveSite(site);
  const dashboards = [await serveDashboard(published, '--repo', DEMO), await serveDashboard(local, '--repo', DEMO)];
  running.push(...dashboards, { stop: () => served.close() });
  const [first, second] = dashboards as [RunningDashboard, RunningDashboard];
  urls.set('a registry', first.url).set('a layout', second.url);
  urls
    .set('a static site below a path', served.url)
    .set('a static site in a folder', `${pathToFileURL(site)}/index.html`);
}, 180_000);

afterAll(async () => {
  for (const each of running) await each.stop();
  await registry.dispose();
  await browser.close();
  for (const workspace of [published, local]) workspace.dispose();
}, 60_000);

/** The text that a view shows when it is complete. */
const VIEWS: readonly { readonly hash: string; readonly text: string }[] = [
  { hash: '', text: '12 services' },
  { hash: '#/graph?focus=payments-service%401.2.0&depth=1', text: '6 services' },
  { hash: '#/graph?as=list', text: 'notification-worker' },
  { hash: '#/graph?select=redis%407.2.0', text: 'auth-service@1.0.0' },
  { hash: '#/services', text: '14 services' },
  { hash: '#/search?q=PAYMENTS_BASE_URL', text: '1 entry found' },
  { hash: '#/service/orders-service@1.1.0', text: 'Neighbours' },
  { hash: '#/service/orders-service@1.1.0?tab=interfaces', text: '/orders/{id}/cancel' },
  { hash: '#/service/orders-service@1.1.0?tab=configuration', text: 'PAYMENTS_BASE_URL' },
  { hash: '#/service/orders-service@1.1.0?tab=dependencies', text: 'oci://ghcr.io/trianalab/pacto-demo/postgresql' },
  {
    hash: '#/service/orders-service@1.1.0?tab=versions',
    text: 'What changed since 1.0.0',
  },
  { hash: '#/service/orders-service@1.1.0?tab=docs', text: 'docs/overview.md' },
  { hash: '#/history', text: '14 services' },
  {
    hash: '#/history/payments-service?before=1.2.0&after=2.0.0',
    text: 'API path /charges removed',
  },
  { hash: '#/owners?owner=team/payments', text: 'To notify about a change' },
  { hash: '#/findings', text: 'Findings' },
];

describe.each(['a registry', 'a layout', 'a static site below a path', 'a static site in a folder'])('%s', (source) => {
  let looking: Looking;
  beforeAll(async () => {
    looking = await lookAt(browser, urls.get(source) ?? '');
  });
  afterAll(() => looking.close());

  it.each(VIEWS)('shows $hash', async ({ hash, text }) => {
    await looking.open(hash);
    await looking.page.getByText(text).first().waitFor();
  });

  it('has the same nodes in the graph', async () => {
    await looking.open('');
    const nodes = await looking.page.locator('.nodes title').evaluateAll((titles) => {
      return titles.map((title) => title.textContent?.split(', ').slice(0, 2).join('@'));
    });
    expect(nodes.sort()).toEqual([
      'api-gateway@1.1.0',
      'auth-service@1.0.0',
      'email-provider@1.0.0',
      'fraud-service@1.0.0',
      'frontend@1.0.0',
      'notification-worker@1.0.0',
      'orders-service@1.1.0',
      'pacto-demo@1.0.0',
      'payments-service@1.2.0',
      'postgresql@16.0.0',
      'redis@7.2.0',
      'stripe-api@2024.01.01',
    ]);
  });

  it('complains about nothing and asks nobody else', () => {
    expect(looking.complaints).toEqual([]);
    expect(looking.escapes).toEqual([]);
  });
});
