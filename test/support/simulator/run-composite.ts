import { readAction } from './definitions.ts';
import { createGithubContext } from './github-context.ts';
import { permissionsOf } from './permissions.ts';
import type { JobRun, RunnerSettings } from './run.ts';
import { runJob } from './run-job.ts';

/** An action of this machine, as a workflow would use it. */
export interface ActionUse {
  /** Folder of its `action.yml`. */
  readonly folder: string;
  readonly with?: { readonly [input: string]: string };
  readonly env?: { readonly [name: string]: string };
  /** Permissions of the job around it. Default: `contents: read`, `packages: read`. */
  readonly permissions?: { readonly [scope: string]: string };
}

const REFERENCE = 'example/action@v1';

/** Runs one action as the only step of a job; `steps` are the composite's own and `outputs` the action's. */
export async function runComposite(use: ActionUse, settings: RunnerSettings): Promise<JobRun> {
  const outputs = Object.keys(readAction(use.folder).outputs ?? {});
  const { permissions } = use;
  const definition = {
    ...(permissions === undefined ? {} : { permissions }),
    steps: [{ id: 'action', uses: REFERENCE, with: use.with ?? {}, env: use.env ?? {} }],
    outputs: Object.fromEntries(outputs.map((name) => [name, `\${{ steps.action.outputs['${name}'] }}`])),
  };
  const workflow = { on: settings.event.name, jobs: { action: definition } };
  const run = await runJob(
    {
      id: 'action',
      name: 'action',
      definition,
      permissions: permissionsOf(definition, workflow, undefined, settings.isFork === true),
      env: {},
      contexts: {
        github: createGithubContext(settings, 'Action', '.github/workflows/action.yml'),
        needs: {},
        matrix: {},
        strategy: {},
        inputs: {},
        vars: settings.vars ?? {},
        secrets: settings.isFork === true ? {} : (settings.secrets ?? {}),
      },
    },
    { ...settings, actions: { ...settings.actions, 'example/action': use.folder } },
  );
  const [step] = run.steps;
  return { ...run, steps: step === undefined || step.steps.length === 0 ? run.steps : step.steps };
}
