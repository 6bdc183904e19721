import { FAIL_ON, publishWorkspace } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';

const EXIT_OF = { published: EXIT.ok, refused: EXIT.findings, conflict: EXIT.conflict } as const;

/** `pacto publish` */
export const publishCommand: Command = {
  name: 'publish',
  summary: 'Publish the bundles of the workspace, dependencies first',
  usage: '[--dry-run]',
  options: {
    bundles: { type: 'string', value: 'GLOB', multiple: true, help: 'folders to publish (default: discovery)' },
    'dry-run': { type: 'boolean', help: 'only plan' },
    'fail-on': { type: 'string', value: 'RULE', choices: FAIL_ON, help: 'what the gate refuses (default: undeclared)' },
    source: { type: 'string', value: 'URL', help: 'repository the bundles come from, for the artifact' },
    revision: { type: 'string', value: 'COMMIT', help: 'commit the bundles come from, for the artifact' },
  },
  positionals: { min: 0, max: 0 },
  formats: ['markdown'],
  async run({ args, openContext, note }) {
    const failOn = FAIL_ON.find((known) => known === args.text('fail-on'));
    const [sourceUrl, revision, bundles] = [args.text('source'), args.text('revision'), args.texts('bundles')];
    const { report, outcome, failure } = await publishWorkspace(await openContext(), {
      dryRun: args.flag('dry-run'),
      ...(bundles.length === 0 ? {} : { bundles }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
      ...(revision === undefined ? {} : { revision }),
    });
    if (outcome === 'failed') return { report, exitCode: exitCodeOf(failure), failure };
    if (outcome !== 'published') note('pacto: nothing was sent');
    return { report, exitCode: EXIT_OF[outcome] };
  },
};
