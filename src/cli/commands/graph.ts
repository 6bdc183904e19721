import { diffGraphs, type GraphSourceOptions, resolveGraph } from '../../app/index.ts';
import type { GraphReport } from '../../report/index.ts';
import { type ParsedArgs, usage } from '../args.ts';
import type { Command, Invocation } from '../command.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides, SIDE_OVERRIDE_OPTIONS } from '../overrides.ts';

/** `pacto graph SOURCE` and `pacto graph BEFORE AFTER` */
export const graphCommand: Command = {
  name: 'graph',
  summary: 'Resolve and show the dependencies of a contract, or what differs between those of two',
  usage: 'SOURCE [AFTER]',
  options: {
    ...OVERRIDE_OPTIONS,
    ...SIDE_OVERRIDE_OPTIONS,
    'with-references': { type: 'boolean', help: 'show what configurations and policies refer to as well' },
    'only-references': { type: 'boolean', help: 'show nothing else' },
  },
  positionals: { min: 1, max: 2 },
  formats: ['mermaid', 'dot'],
  async run(invocation) {
    const links = readLinks(invocation.args);
    const context = await invocation.openContext();
    const [before = '', after] = invocation.args.positionals;
    const report =
      after === undefined
        ? await showOne(context, invocation, before, links)
        : await showChanges(context, invocation, { before, after }, links);
    for (const failure of report.failures ?? []) invocation.note(`pacto: ${failure}`);
    if (invocation.format === 'mermaid' && report.kind === 'graph') noteArrows(invocation, report);
    return { report, exitCode: report.failures === undefined ? EXIT.ok : EXIT.environment };
  },
};

/** Mermaid refuses a picture with more of them, as GitHub sets it up. */
const MERMAID_ARROWS = 500;

function noteArrows({ note }: Invocation, { graph }: GraphReport): void {
  const nodes = [graph.root];
  let arrows = 0;
  for (const { dependencies } of nodes) {
    arrows += dependencies.length;
    for (const { node, shared } of dependencies) if (node !== undefined && !shared) nodes.push(node);
  }
  if (arrows <= MERMAID_ARROWS) return;
  note(
    `pacto: Mermaid draws ${MERMAID_ARROWS} arrows, this has ${arrows}: set its maxEdges, or use --output-format dot`,
  );
}

type Links = NonNullable<GraphSourceOptions['links']>;
type Shown<Show extends (...args: never[]) => unknown> = Awaited<ReturnType<Show>>;

/** @throws AppError `USAGE` */
function readLinks(args: ParsedArgs): Links {
  const [isWith, isOnly] = [args.flag('with-references'), args.flag('only-references')];
  if (isWith && isOnly) throw usage('--with-references and --only-references exclude each other', 'Give one of them.');
  return isOnly ? 'references' : isWith ? 'all' : 'dependencies';
}

async function showOne(
  context: CliContext,
  { args, workingDirectory }: Invocation,
  source: string,
  links: Links,
): Promise<Shown<typeof resolveGraph>> {
  refuse(args, ['before', 'after', 'old', 'new'], 'It is for two contracts; for one there is --set and --values.');
  return await resolveGraph(context, source, { links, overrides: await readOverrides(args, workingDirectory) });
}

async function showChanges(
  context: CliContext,
  { args, workingDirectory }: Invocation,
  { before, after }: { readonly before: string; readonly after: string },
  links: Links,
): Promise<Shown<typeof diffGraphs>> {
  refuse(args, [''], 'It is for one contract; for two there is --before-set, --after-set and the like.');
  return await diffGraphs(context, before, after, {
    links,
    before: await readOverrides(args, workingDirectory, 'before-'),
    after: await readOverrides(args, workingDirectory, 'after-'),
  });
}

/** An option that does nothing would look like one that worked. @throws AppError `USAGE` */
function refuse(args: ParsedArgs, sides: readonly string[], hint: string): void {
  const names = sides.flatMap((side) => ['set', 'values'].map((name) => (side === '' ? name : `${side}-${name}`)));
  const given = names.find((name) => args.texts(name).length > 0);
  if (given !== undefined) throw usage(`--${given} does not go with this`, hint);
}
