// Stands in for actions/upload-pages-artifact: a site has a page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (!existsSync(join(process.env.INPUT_PATH, 'index.html'))) {
  process.stdout.write(`::error::${process.env.INPUT_PATH} has no index.html\n`);
  process.exitCode = 1;
}
