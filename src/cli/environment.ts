import { writeSync } from 'node:fs';
import { watchStop } from '../app/index.ts';
import { openBrowser } from './browser.ts';
import type { CliEnvironment } from './main.ts';

/** The real world around the program. */
export function processEnvironment(): CliEnvironment {
  return {
    env: process.env,
    workingDirectory: process.cwd(),
    now: () => new Date(),
    writeOut: (text) => writeAll(1, text),
    writeError: (text) => writeAll(2, text),
    stopped: waitForSignal,
    interruption: () => watchStop(process).signal,
    leave: (exitCode) => process.exit(exitCode),
    showsProgress: process.stderr.isTTY === true,
    ...(process.stdout.isTTY ? { openBrowser } : {}),
  };
}

/** Requests that nobody waits for any more must not keep the program. */
const LONGEST_END_MS = 1_000;

/** Settles when the process is asked to end, for commands that do nothing more then. */
function waitForSignal(): Promise<void> {
  const { signal } = watchStop(process);
  return new Promise((resolve) => {
    const stop = (): void => {
      setTimeout(() => process.exit(), LONGEST_END_MS).unref();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Writes synchronously, so that nothing is lost when the process ends right after; a closed pipe is no error. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
