import { useEffect, useState } from 'preact/hooks';
import type { PlatformDocument } from '../../model.ts';
import { fetchPlatform } from './documents.ts';
import { createPlatform, type Platform } from './platform.ts';

/** Why the platform is not the newest one; `undefined` when it is, as far as anybody knows. */
export type Outdated = PlatformDocument['outdated'];

/** The platform of the page; one that is being read again takes its place when it is there. */
export function useNewestPlatform(first: PlatformDocument): { platform: Platform; outdated: Outdated } {
  const [state, setState] = useState(() => ({ platform: createPlatform(first), outdated: first.outdated }));
  useEffect(() => {
    const { outdated } = first;
    if (outdated === undefined || outdated.reason !== undefined) return undefined;
    let current = true;
    fetchPlatform().then(
      (next) => current && setState((last) => replacePlatform(last.platform, next)),
      (error: Error) => current && setState((last) => ({ ...last, outdated: { ...outdated, reason: error.message } })),
    );
    return () => {
      current = false;
    };
  }, [first]);
  return state;
}

/** What did not change stays the same object, and with it what the reader has moved and opened. */
function replacePlatform(last: Platform, next: PlatformDocument): { platform: Platform; outdated: Outdated } {
  const { outdated } = next;
  const isSame = contentOf(last.document) === contentOf(next);
  return { platform: isSame ? last : createPlatform(next), outdated };
}

function contentOf(document: PlatformDocument): string {
  return JSON.stringify({ ...document, outdated: undefined });
}
