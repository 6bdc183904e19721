// Builds the front end of the dashboard: app.js, app.css and icon.svg. The same sources give the same bytes.
//   node scripts/front-end.mjs DIR
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFrontEnd(resolve(process.argv[2]));

/** @param {string} out folder, made when it is not there */
export async function buildFrontEnd(out) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { app: 'src/dashboard/ui/main.tsx' },
    outdir: out,
    write: false,
    metafile: true,
    bundle: true,
    // A classic script: browsers load no modules from a folder.
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  mkdirSync(out, { recursive: true });
  const licences = Object.keys(metafile.inputs).flatMap(
    (input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  for (const { path, text } of outputFiles) {
    writeFileSync(path, path.endsWith('.js') ? licenceComment([...new Set(licences)].sort()) + text : text);
  }
  writeFileSync(join(out, 'icon.svg'), readFileSync(join(root, 'src/dashboard/ui/icon.svg')));
}

/** The licences of what is built in, which have to go wherever it goes. */
function licenceComment(packages) {
  const texts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `/*\nThis file contains:\n\n${texts.join('\n').replaceAll('*/', '* /')}*/\n`;
}
