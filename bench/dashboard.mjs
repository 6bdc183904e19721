// How fast a large platform is on the screen: a static site of 500 services, in headless Chromium.
//   node bench/dashboard.mjs [--services N] [--program FILE] [--front-end DIR]
// Needs Chromium (CHROMIUM=/path, default /usr/bin/chromium) and a machine that does nothing else: `busy` is processor
// time, the others are what a person waits. Exits with 1 when a figure is above its limit.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { writeLargePlatform } from './large-platform.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '500' },
    program: { type: 'string', default: join(root, 'dist/main/index.js') },
    'front-end': { type: 'string' },
  },
});
const FIRST_PAINT_MS = 1_500;
const INTERACTION_MS = 100;
const LOADS = 5;
const QUIET_MS = 400;

const folder = mkdtempSync(join(tmpdir(), 'pacto-dashboard-'));
const figures = [];
let server;
let browser;
try {
  const site = await makeSite();
  server = await serve(site);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const address = `http://127.0.0.1:${server.address().port}/below/`;
  await measureLoads(address);
  await measureInteractions(address);
  report();
} finally {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}

async function makeSite() {
  const workspace = join(folder, 'workspace');
  writeLargePlatform(workspace, Number(options.services));
  const { main } = await import(pathToFileURL(options.program).href);
  const started = process.cpuUsage();
  let error = '';
  const exit = await main(['dashboard', '--no-cache', '--static', 'site'], {
    env: {},
    workingDirectory: workspace,
    now: () => new Date(),
    writeOut: () => {},
    writeError: (text) => {
      error += text;
    },
    ...(options['front-end'] === undefined ? {} : { frontEnd: options['front-end'] }),
  });
  if (exit !== 0) throw new Error(`pacto dashboard exits ${exit}\n${error}`);
  const { user, system } = process.cpuUsage(started);
  process.stdout.write(
    `${options.services} services: the site took ${((user + system) / 1e6).toFixed(1)} s of processor time\n\n`,
  );
  return join(workspace, 'site');
}

/** Below a path, as GitHub Pages has it. */
function serve(site) {
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
  };
  const listening = createServer((request, response) => {
    const name = decodeURIComponent(request.url.replace(/^\/below\//, '').replace(/\?.*$/, '')) || 'index.html';
    try {
      const body = readFileSync(join(site, name));
      response.writeHead(200, { 'content-type': `${types[name.split('.').at(-1)]}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}

/** Each in a new context, so that nothing is in the browser's cache. */
async function measureLoads(address) {
  const paints = [];
  const graphs = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await openPage(address, '.graph');
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
    graphs.push(await page.evaluate(() => globalThis.latency.shownAt));
    await page.context().close();
  }
  figures.push({ what: 'first paint', took: paints, limit: FIRST_PAINT_MS });
  figures.push({ what: 'graph on the screen', took: graphs, limit: FIRST_PAINT_MS });
}

async function openPage(address, awaited) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(watchLatency, awaited);
  await page.goto(address);
  await page.waitForFunction(
    () => globalThis.latency.shownAt > 0 && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page;
}

/**
 * Runs in the page. From the event to the frame after the last thing that it changed, late changes included: the time
 * after which a person sees the result.
 */
function watchLatency(awaited) {
  const latency = { shownAt: undefined, startedAt: 0, changedAt: 0 };
  globalThis.latency = latency;
  const afterFrame = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  new MutationObserver(() => {
    if (latency.shownAt === undefined && document.querySelector(awaited) !== null) {
      latency.shownAt = null;
      afterFrame((now) => {
        latency.shownAt = now;
      });
    }
    afterFrame((now) => {
      latency.changedAt = now;
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['keydown', 'pointerdown', 'wheel']) {
    const start = (event) => {
      latency.startedAt = event.timeStamp;
      afterFrame((now) => {
        latency.changedAt = now;
      });
    };
    globalThis.addEventListener(name, start, { capture: true, passive: true });
  }
}

/** Does one thing and waits until nothing has changed for a while. */
async function measure(page, session, act) {
  await page.waitForTimeout(300);
  const before = await busyMilliseconds(session);
  await act();
  await page.waitForFunction(
    (quiet) => {
      const { startedAt, changedAt } = globalThis.latency;
      return changedAt >= startedAt && performance.now() - changedAt > quiet;
    },
    QUIET_MS,
    { polling: 100 },
  );
  const busy = (await busyMilliseconds(session)) - before;
  return { busy, took: await page.evaluate(() => globalThis.latency.changedAt - globalThis.latency.startedAt) };
}

/** Processor time of the page's own thread so far, which other programs on the machine do not lengthen. */
async function busyMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function measureInteractions(address) {
  const record = async (what, page, acts) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const measured = [];
    for (const act of acts) measured.push(await measure(page, session, act));
    const [took, busy] = ['took', 'busy'].map((name) => measured.map((each) => each[name]));
    figures.push({ what, took, busy, limit: INTERACTION_MS });
  };
  const graph = await openPage(address, '.graph');
  const wheel = (pixels) => async () => await graph.mouse.wheel(0, pixels);
  await graph.mouse.move(700, 450);
  await record('zoom with the wheel', graph, [wheel(-200), wheel(-200), wheel(-200), wheel(300), wheel(300)]);
  const click = (page, name) => async () => await page.getByRole('button', { name, exact: true }).click();
  await record('zoom with a button', graph, [
    click(graph, 'Zoom in'),
    click(graph, 'Zoom in'),
    click(graph, 'Zoom out'),
  ]);
  await record('find in the graph', graph, typing(graph, 'Find in the graph', 'ledger'));
  await graph.context().close();

  const table = await openPage(`${address}#/search`, '[role=region]');
  await record('search everything', table, typing(table, /^Search services/, 'ledger 42'));
  const kinds = await table.getByRole('group', { name: 'Kind' }).getByRole('button').all();
  await record(
    'filter by kind',
    table,
    kinds.map((kind) => async () => await kind.click()),
  );
  await table.context().close();

  const services = await openPage(`${address}#/services`, '[role=region] a');
  const open = async () => await services.locator('[role=region] a[href*="#/service/"]').nth(3).click();
  await record('open a service', services, [open]);
  await services.context().close();
}

function typing(page, label, text) {
  const field = page.getByRole('searchbox', { name: label });
  return [...text].map((character, index) => async () => {
    if (index === 0) await field.focus();
    await page.keyboard.press(character === ' ' ? 'Space' : character);
  });
}

function report() {
  process.stdout.write(
    `${''.padEnd(22)}${['median', 'worst', 'limit', 'worst busy'].map((name) => name.padStart(12)).join('')}\n`,
  );
  for (const { what, took, busy, limit } of figures) {
    const sorted = took.toSorted((a, b) => a - b);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    const cells = [median, worst, limit, ...(busy === undefined ? [] : [Math.max(...busy)])];
    const mark = worst < limit ? '' : '   above';
    process.stdout.write(
      `${what.padEnd(22)}${cells.map((cell) => `${cell.toFixed(0)} ms`.padStart(12)).join('')}${mark}\n`,
    );
    if (worst >= limit) process.exitCode = 1;
  }
}
