import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/**
 * Writes text that may quote what a branch says. While it is written, the runner takes no line of it for a command,
 * neither one that begins with `::` nor the older `##[…]`, which it finds anywhere in a line.
 */
export function logText(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

/** Where something broke that should not, for whoever reports it. */
export function logStack(error: unknown): void {
  logText(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
