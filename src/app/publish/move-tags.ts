import { moveFloatingTags, type PlanEntry, untilStopped } from '../../publish/index.ts';
import { type AppContext, repositoryFor } from '../context.ts';
import { floatingPorts } from './publish-ports.ts';

const UNMOVED = 'everything was published, but not every floating tag was moved';

/** What came of moving tags. */
export interface MovedTags {
  /** The tags that were moved, by the reference that they stand for now. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly failure?: unknown;
}

/**
 * Moves the floating tags of everything that a plan has put in place, one repository after another. Versions that were
 * there already count too: a run that was cut off may have left their tags behind.
 */
export async function moveTags(
  context: AppContext,
  entries: readonly PlanEntry[],
  stop?: AbortSignal,
): Promise<MovedTags> {
  const tags = new Map<string, string[]>();
  try {
    for (const [name, group] of groupByName(entries)) {
      const repository = repositoryFor(context, name);
      const versions = group.map(({ publication }) => publication.contract.service.version);
      const moving = moveFloatingTags(versions, floatingPorts(context, repository, stop));
      for (const { tag, target } of await untilStopped(stop, moving, UNMOVED)) {
        const reference = `${repository}:${target}`;
        tags.set(reference, [...(tags.get(reference) ?? []), tag]);
      }
    }
    return { tags };
  } catch (failure) {
    return { tags, failure };
  }
}

function groupByName(entries: readonly PlanEntry[]): ReadonlyMap<string, readonly PlanEntry[]> {
  const groups = new Map<string, PlanEntry[]>();
  for (const entry of entries) {
    if (entry.action !== 'create' && entry.action !== 'identical') continue;
    const { name } = entry.publication.contract.service;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}
