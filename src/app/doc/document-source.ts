import { resolve } from 'node:path';
import { AppError } from '../../base/index.ts';
import type { Overrides } from '../../contract/index.ts';
import type { DocIndexReport, DocReport } from '../../report/index.ts';
import { discoverBundles } from '../../sources/index.ts';
import type { AppContext } from '../context.ts';
import { isReference } from '../load-source.ts';
import { docSource } from './doc-source.ts';
import { docWorkspace } from './doc-workspace.ts';

/**
 * Documents what a source names: one bundle, or all bundles below a folder that is none itself. Without a source, the
 * bundles of the workspace.
 *
 * @throws AppError for sources that cannot be reached, `USAGE` for overrides of several bundles; UnreadableBundle
 */
export async function documentSource(
  context: AppContext,
  source: string | undefined,
  overrides?: Overrides,
): Promise<DocReport | DocIndexReport> {
  const isMany = source === undefined || (await holdsBundles(context, source));
  if (!isMany) return await docSource(context, source, overrides);
  const isChanged = overrides !== undefined && overrides.set.length + overrides.values.length > 0;
  if (!isChanged) return await docWorkspace(context, source);
  throw new AppError('USAGE', 'overrides change one contract, and this would document several', {
    hint: 'Name one bundle.',
  });
}

/** Whether a source is a folder with bundles below it. */
async function holdsBundles({ workingDirectory }: AppContext, source: string): Promise<boolean> {
  if (isReference(source) || /^[a-z][a-z0-9+.-]*:/i.test(source)) return false;
  if (/(\.tar\.gz|\.tgz|\/pacto\.yaml)$/.test(source)) return false;
  const folders = await discoverBundles(resolve(workingDirectory, source));
  return folders.length > 0 && folders[0] !== '.';
}
