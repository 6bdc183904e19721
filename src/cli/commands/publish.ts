import { resolve } from 'node:path';
import { FAIL_ON, type PublishOptions, publishWorkspace } from '../../app/index.ts';
import { AppError } from '../../base/index.ts';
import type { PublishedBundle } from '../../report/index.ts';
import { loadOptionalFile } from '../../sources/index.ts';
import type { Command, Invocation } from '../command.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';
import { originOfEnvironment } from '../origin.ts';

const EXIT_OF = { published: EXIT.ok, refused: EXIT.findings, conflict: EXIT.conflict } as const;

/** `pacto publish` */
export const publishCommand: Command = {
  name: 'publish',
  summary: 'Publish the bundles of the workspace, dependencies first',
  usage: '[--dry-run] [--plan FILE]',
  options: {
    bundles: { type: 'string', value: 'GLOB', multiple: true, help: 'folders to publish (default: discovery)' },
    'dry-run': { type: 'boolean', help: 'only plan' },
    plan: { type: 'string', value: 'FILE', help: 'only if FILE, the JSON of a dry run, still describes it' },
    expect: { type: 'string', value: 'FILE', help: 'only if the content is what FILE, the JSON of a check, shows' },
    'floating-tags': { type: 'boolean', help: 'also move 1, 1.2 and latest to the highest stable version' },
    baseline: { type: 'string', value: 'RULE', help: 'what the gate compares with, as for check (default: auto)' },
    'fail-on': { type: 'string', value: 'RULE', choices: FAIL_ON, help: 'what the gate refuses (default: undeclared)' },
    source: {
      type: 'string',
      value: 'URL',
      help: 'repository that the artifacts name (default: in GitHub Actions its own)',
    },
    revision: {
      type: 'string',
      value: 'COMMIT',
      help: 'commit that the artifacts name (default: in GitHub Actions its own)',
    },
  },
  positionals: { min: 0, max: 0 },
  formats: ['markdown'],
  async run(invocation) {
    const { args, openContext, note, interruption, showsProgress } = invocation;
    const stop = announceStop(interruption, note);
    const context = await openContext();
    const tell = (bundle: PublishedBundle): void => note(describeProgress(bundle));
    const { report, outcome, failure } = await publishWorkspace(context, {
      ...(await readOptions(invocation)),
      ...(showsProgress || args.flag('verbose') ? { tell } : {}),
      ...(stop === undefined ? {} : { stop }),
    });
    if (outcome === 'failed') return { report, exitCode: exitCodeOf(failure), failure };
    if (outcome !== 'published') note('pacto: nothing was sent');
    return { report, exitCode: EXIT_OF[outcome] };
  },
};

/** Whoever asks a run to end is told that it does. */
function announceStop(interruption: Invocation['interruption'], note: Invocation['note']): AbortSignal | undefined {
  const stop = interruption?.();
  const tell = (): void => note('pacto: ending; what is on its way gets a moment. Once more ends at once.');
  stop?.addEventListener('abort', tell, { once: true });
  return stop;
}

function describeProgress({ action, name, version, ref }: PublishedBundle): string {
  return `pacto: ${action === 'create' ? 'published' : action} ${name}@${version} ${ref}`;
}

async function readOptions({ args, env, workingDirectory }: Invocation): Promise<PublishOptions> {
  const failOn = FAIL_ON.find((known) => known === args.text('fail-on'));
  const [sourceUrl, revision, bundles] = [args.text('source'), args.text('revision'), args.texts('bundles')];
  const [plan, expect, baseline] = [args.text('plan'), args.text('expect'), args.text('baseline')];
  return {
    ...originOfEnvironment(env),
    dryRun: args.flag('dry-run'),
    floatingTags: args.flag('floating-tags'),
    ...(bundles.length === 0 ? {} : { bundles }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(revision === undefined ? {} : { revision }),
    ...(plan === undefined ? {} : { plan: await readNamed(plan, '--plan', workingDirectory) }),
    ...(expect === undefined ? {} : { expect: await readNamed(expect, '--expect', workingDirectory) }),
  };
}

async function readNamed(name: string, option: string, workingDirectory: string) {
  const bytes = await loadOptionalFile(resolve(workingDirectory, name));
  if (bytes === undefined) throw new AppError('FILE_NOT_FOUND', `${name} is not there`, { hint: `Check ${option}.` });
  return { name, text: new TextDecoder().decode(bytes) };
}
