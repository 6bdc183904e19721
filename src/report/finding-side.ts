import type { Finding } from '../base/index.ts';

/** Whether a finding is about the published side; the comparison says so in the message and takes its place away. */
export function isAboutBefore({ message, file }: Finding): boolean {
  return file === undefined && message.startsWith('before: ');
}
