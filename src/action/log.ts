import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/** Writes text that may quote contracts: while it is written, the runner takes no line of it for a command. */
export function logText(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}
