// Draws the pictures of the dashboard in the README: the demo platform as `npm run demo` published it.
//   node scripts/dashboard-pictures.mjs [FOLDER] [--program FILE]
// Needs Chromium (CHROMIUM=/path, default /usr/bin/chromium).
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from './open-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { program: { type: 'string', default: join(root, 'dist/main/index.js') } },
});
const folder = resolve(positionals[0] ?? join(root, 'docs/images'));
const PLATFORM = 'oci://ghcr.io/trianalab/pacto-demo/pacto-demo';

const PICTURES = [
  { name: 'dashboard-graph', theme: 'light', hash: '#/graph', ready: '12 services', hover: 'payments-service, ' },
  { name: 'dashboard-service', theme: 'dark', hash: '#/service/orders-service@1.1.0', ready: 'Data criticality' },
];

const dashboard = await serve();
const browser = await openChromium();
try {
  for (const picture of PICTURES) await draw(picture);
} finally {
  await browser.close();
  await dashboard.stop();
}

async function draw({ name, theme, hash, ready, hover }) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    colorScheme: theme,
  });
  await page.goto(`${dashboard.url}${hash}`);
  await page.getByText(ready).first().waitFor();
  if (hover !== undefined) await page.locator('.nodes a', { hasText: hover }).hover();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** Runs `pacto dashboard` until it is stopped. */
async function serve() {
  const { main } = await import(pathToFileURL(resolve(values.program)).href);
  let stop;
  const stopped = new Promise((done) => {
    stop = done;
  });
  let running;
  const url = await new Promise((started, failed) => {
    let text = '';
    running = main(['dashboard', '--no-open', '--port', '0', '--repo', PLATFORM], {
      env: {},
      workingDirectory: root,
      now: () => new Date(),
      writeOut: () => {},
      writeError: (written) => {
        text += written;
      },
      stopped: () => {
        started(/http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0]);
        return stopped;
      },
    }).then((exit) => failed(new Error(`pacto dashboard exits ${exit}\n${text}`)));
  });
  return {
    url,
    stop: () => {
      stop();
      return running;
    },
  };
}
