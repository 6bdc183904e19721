import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import { PlatformWorkspace } from '../../support/platform-workspace.ts';
import { buildFrontEnd, writeSite } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';

jest.setTimeout(30_000);

const SERVICES = 700;

let browser: Browser;
let looking: Looking;
const workspace = new PlatformWorkspace();

beforeAll(async () => {
  browser = await openChromium();
  workspace.frontEnd = `${workspace.folder}/.front-end`;
  buildFrontEnd(workspace.frontEnd);
  for (let index = 0; index < SERVICES; index++) {
    const needs = [index * 2 + 1, index * 2 + 2].filter((target) => target < SERVICES);
    workspace.place(`s${index}`, `service-of-team-${index}`, '1.0.0', {
      needs: needs.map((target) => `../s${target} * ?`),
    });
  }
  const site = await writeSite(workspace);
  looking = await lookAt(browser, `${pathToFileURL(site)}/index.html`);
}, 120_000);
afterAll(async () => {
  await looking.close();
  await browser.close();
  workspace.dispose();
});

/** How lines are drawn, their width as it is on the screen. */
async function linesOf(selector: string): Promise<readonly { readonly dashes: string; readonly width: number }[]> {
  return await looking.page.locator(selector).evaluateAll((lines) =>
    (lines as SVGPathElement[]).map((line) => {
      const { strokeDasharray, strokeWidth } = getComputedStyle(line);
      return { dashes: strokeDasharray, width: Number.parseFloat(strokeWidth) * (line.getScreenCTM()?.a ?? 0) };
    }),
  );
}

it('a large graph is drawn in few lines without dashes', async () => {
  await looking.open('#/graph');
  await looking.page.getByText('700 services').waitFor();
  const lines = await linesOf('.edges:not(.bright) path');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.dashes).toBe('none');
  expect(lines[0]?.width).toBeLessThan(1);
});

it('the lines of what is chosen stand out, with their dashes', async () => {
  await looking.open('#/graph?select=service-of-team-5@1.0.0');
  await looking.page.getByRole('heading', { name: 'service-of-team-5' }).waitFor();
  const [line] = await linesOf('.edges.bright path');
  expect(line?.dashes).not.toBe('none');
  expect(line?.width).toBeGreaterThan(1.1);
});

it('its list begins with as much as can be read', async () => {
  await looking.open('#/graph?as=list');
  expect(await looking.page.locator('.graph-list tbody tr').count()).toBe(600);
  await looking.page.getByRole('button', { name: 'Show all 700 rows' }).click();
  expect(await looking.page.locator('.graph-list tbody tr').count()).toBe(SERVICES);
  expect(looking.complaints).toEqual([]);
});
