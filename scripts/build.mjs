// Builds dist/: tsc, then one ncc bundle, then the entrances and the front end of the dashboard. Deterministic: two
// builds give the same bytes.
//   node scripts/build.mjs [--out DIR]
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFrontEnd } from './front-end.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] === '--out' ? process.argv[3] : join(root, 'dist');
const lib = join(root, 'lib');

const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

rmSync(lib, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
rmSync(out, { recursive: true, force: true });
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(lib, 'distribution.js'),
  '-o',
  join(out, 'main'),
  '--no-cache',
  '--license',
  'licenses.txt',
  '-q',
);

const library = readFileSync(join(lib, 'index.js'), 'utf8');
const names = [...library.matchAll(/^export function (\w+)|^export \{([^}]*)\}/gm)]
  .flatMap(([, name, list]) => name ?? list.split(',').map((part) => part.trim()))
  .filter((name) => name !== '')
  .sort();
write('index.js', `export { ${names.join(', ')} } from './main/index.js';\n`);
write(
  'cli/index.js',
  `#!/usr/bin/env node
import { main, processEnvironment } from '../main/index.js';

process.exitCode = await main(process.argv.slice(2), processEnvironment());
`,
);
// For the composite action, whose steps name what they run, and for the sub-actions, one file each.
write(
  'action/index.js',
  `import { runStep as run } from '../main/index.js';

export const runStep = async (name) => await run(name, process.env);
`,
);
for (const step of ['validate', 'diff', 'publish', 'comment']) {
  write(`action/${step}.js`, `import { runStep } from './index.js';\n\nawait runStep('${step}');\n`);
}
write('package.json', '{ "type": "module" }\n');
chmodSync(join(out, 'cli/index.js'), 0o755);
copyTypes();
await buildFrontEnd(join(out, 'front-end'));

function write(name, text) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
}

/** Declarations keep the `.ts` of the sources, which resolves to nothing beside them. */
function copyTypes() {
  const types = join(lib, 'types');
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.d.ts'),
  )) {
    const text = readFileSync(join(types, name), 'utf8');
    write(join('types', name), text.replace(/(from '|import\(['"])(\.[^'"]*)\.ts(['"])/g, '$1$2.js$3'));
  }
}
