import type { VNode } from 'preact';
import type { Outdated } from '../state/newest-platform.ts';
import { Icon } from './icon.tsx';
import { Text } from './text.tsx';

/** Says that what is shown is not the newest, and why. The region is always there, so that screen readers hear of it. */
export function AgeNotice({ outdated }: { readonly outdated: Outdated }): VNode {
  return (
    <div class="notice-place" role="status">
      {outdated !== undefined && (
        <p class={outdated.reason === undefined ? 'notice' : 'notice warn'}>
          <Icon name={outdated.reason === undefined ? 'history' : 'findings'} />
          <span>
            {outdated.reason === undefined ? (
              'Reading the platform again …'
            ) : (
              <>
                As it was at {timeOf(outdated.readAt)}. It cannot be read now: <Text>{outdated.reason}</Text>
              </>
            )}
          </span>
        </p>
      )}
    </div>
  );
}

/** In the reader's own time; with the day where that is not today. */
function timeOf(iso: string): string {
  const time = new Date(iso);
  const isToday = time.toDateString() === new Date().toDateString();
  return isToday ? time.toLocaleTimeString() : time.toLocaleString();
}
