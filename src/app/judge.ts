import { AppError, type Finding, type RevisionFiles } from '../base/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import {
  type Configuration,
  type ConfigurationParts,
  EMPTY_CONFIGURATION,
  readConfigurationParts,
} from './configuration.ts';
import { findSettingsNotInForce } from './settings-not-in-force.ts';

/** What a pull request and the commit that it starts from say about how it is judged. */
export interface JudgeInput {
  /** The commit a pull request starts from; missing where it cannot be told or reached. */
  readonly base?: RevisionFiles;
  /** Path of the configuration file, counted from the working directory. */
  readonly file: string;
  /** The configuration of the checked-out state, with the text of its file where there is one. */
  readonly head: { readonly configuration: Configuration; readonly text?: Uint8Array | string };
  /** Whether somebody with the right to do so agreed: then waivers that only the head has count too. */
  readonly approved: boolean;
  /** YYYY-MM-DD, for the expiry of waivers. */
  readonly today: string;
}

/** How a pull request is judged. */
export interface Judge {
  /** `registry`, `mirrors`, `fail-on`, `rules` and `waivers` of the base; `bundles` and `comment` of the head. */
  readonly configuration: Configuration;
  /** What the head says and does not count, and mistakes of the base. */
  readonly findings: readonly Finding[];
  /** False when the base could not be asked: then defaults judge. */
  readonly isBaseRead: boolean;
  /** Why it could not be asked. */
  readonly problem?: string;
  /** Folders or globs of the base, or of the head where the base was not read; they are checked beside the head's. */
  readonly baseBundles: readonly string[];
}

/**
 * Puts together the configuration of a pull request, which does not choose its own judge. Mistakes in the file of the
 * base are tolerated with a warning, so that the pull request that mends them can pass. Never throws for the base.
 */
export async function readJudge(input: JudgeInput): Promise<Judge> {
  const { head, approved, file } = input;
  const base = await readBase(input);
  const judging = base.parts?.configuration ?? EMPTY_CONFIGURATION;
  const { comment: _, ...gate } = judging;
  const configuration: Configuration = {
    ...gate,
    waivers: approved ? mergeWaivers(judging, head.configuration) : judging.waivers,
    bundles: head.configuration.bundles,
    ...(head.configuration.comment === undefined ? {} : { comment: head.configuration.comment }),
  };
  const there = base.parts === undefined ? 'the default (the base commit cannot be read)' : nameBase(input);
  return {
    configuration,
    findings: [
      ...describeMistakes(input, base.parts?.problems ?? []),
      ...findSettingsNotInForce({ file, ...head }, configuration, there),
    ],
    isBaseRead: base.parts !== undefined,
    ...(base.problem === undefined ? {} : { problem: base.problem }),
    baseBundles: (base.parts === undefined ? head.configuration : judging).bundles,
  };
}

async function readBase({ base, file, today }: JudgeInput): Promise<{ parts?: ConfigurationParts; problem?: string }> {
  if (base === undefined) return {};
  try {
    const content = await base.read(file);
    return { parts: readConfigurationParts(file, content ?? '', today) };
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    throw error;
  }
}

function mergeWaivers(base: Configuration, head: Configuration): Configuration['waivers'] {
  const keyOf = ({ service, fingerprint }: Configuration['waivers'][number]): string => `${service} ${fingerprint}`;
  const known = new Set(base.waivers.map(keyOf));
  return [...base.waivers, ...head.waivers.filter((waiver) => !known.has(keyOf(waiver)))];
}

function describeMistakes(input: JudgeInput, problems: readonly string[]): readonly Finding[] {
  if (problems.length === 0) return [];
  const collector = new FindingCollector(checkRules);
  const args = { commit: nameBase(input), problems: problems.join('; ') };
  collector.add('BASE_CONFIGURATION_INVALID', args, { file: input.file });
  return collector.findings;
}

function nameBase({ base }: JudgeInput): string {
  return `the base commit ${base?.commit.slice(0, 12) ?? ''}`.trimEnd();
}
