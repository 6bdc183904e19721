import { Interrupted } from '../app/index.ts';
import { AppError, type AppErrorCode } from '../base/index.ts';

/** What the process tells its caller. A failure to run is never 1. */
export const EXIT = {
  ok: 0,
  /** Findings at or above the threshold, a corrupt or invalid document among them. */
  findings: 1,
  /** Usage or configuration. */
  usage: 2,
  /** Registry, network, file system, git, GitHub. */
  environment: 3,
  /** The registry holds other content under the same version. */
  conflict: 4,
  /** A bug of this program. */
  bug: 70,
  /** Ended by Ctrl-C (SIGINT): 128 and the number of the signal, as shells count. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;

/** One of the documented exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_CODE: { readonly [Code in AppErrorCode]?: ExitCode } = {
  USAGE: EXIT.usage,
  CONFIGURATION: EXIT.usage,
  FILE_NOT_FOUND: EXIT.usage,
  CONFLICT: EXIT.conflict,
};

/** The exit code for something that was thrown. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof AppError)) return EXIT.bug;
  if (error instanceof Interrupted) return error.by === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
  return BY_CODE[error.code] ?? EXIT.environment;
}
