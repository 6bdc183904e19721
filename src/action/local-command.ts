/** Variables that tell where the action's own files come from. */
type Variables = { readonly [name: string]: string | undefined };

/**
 * The command that does the same on a laptop, with the same release of the program where that is known.
 *
 * @param baseRef branch that the pull request goes to
 */
export function localCommand(env: Variables, folder: string, baseRef: string | undefined): string {
  const program = programOf(env);
  const base = baseRef !== undefined && /^[\w][\w./-]*$/.test(baseRef) ? ` --base origin/${baseRef}` : '';
  const enter = /^[\w./-]+$/.test(folder) ? `cd ${folder} && ` : '';
  return `${enter}${program} check${base}`;
}

function programOf(env: Variables): string {
  const source = sourceOf(env);
  return source === undefined ? 'pacto' : `npx --yes github:${source.repository}#${source.ref}`;
}

/**
 * Inside a composite the runner names the nested action, so the folder it put the composite in tells: it ends in
 * `_actions/OWNER/REPO/REF`.
 */
function sourceOf(env: Variables): { readonly repository: string; readonly ref: string } | undefined {
  const path = (env.GITHUB_ACTION_PATH ?? '').replaceAll('\\', '/');
  const [, owner, name, ref] = /\/_actions\/([\w.-]+)\/([\w.-]+)\/([\w./-]+?)\/?$/.exec(path) ?? [];
  if (owner !== undefined && name !== undefined && ref !== undefined) return { repository: `${owner}/${name}`, ref };
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: actionRef = '' } = env;
  const isKnown = path === '' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(actionRef);
  return isKnown ? { repository, ref: actionRef } : undefined;
}
