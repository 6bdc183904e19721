import { type ExecFileException, execFile } from 'node:child_process';
import { AppError, isJsonObject } from '../base/index.ts';
import { type Credential, IDENTITY_USER } from './credential.ts';

const TIMEOUT_MS = 10_000;
const LONGEST_OUTPUT = 64 * 1024;
const HELPER_NAME = /^[A-Za-z0-9_-]+$/;
/** For output that is still on its way when a helper has ended. */
const GRACE_MS = 200;

/** What a program wrote and how it ended. */
export interface HelperResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** What went wrong, as a clause, where that is known. */
  readonly problem?: string;
}

/** Runs a program with one argument and one line of input. */
export type RunHelper = (program: string, argument: string, input: string) => Promise<HelperResult>;

/**
 * Asks `docker-credential-NAME get` for the login of a registry; `undefined` when the helper has none.
 *
 * @throws AppError `CONFIGURATION` when the name is malformed, the program cannot be run or answers nonsense
 * @see Docker documentation, docker login, Credential helper protocol
 */
export async function askCredentialHelper(
  name: string,
  key: string,
  run: RunHelper = runHelperProcess,
): Promise<Credential | undefined> {
  if (!HELPER_NAME.test(name))
    throw helperError(JSON.stringify(name), 'the name may have letters, digits, "_" and "-" only');
  const program = `docker-credential-${name}`;
  const { ok, stdout, problem = 'it failed' } = await run(program, 'get', `${key}\n`);
  if (!ok) {
    if (/credentials not found|no credentials server url|no username/i.test(stdout)) return undefined;
    throw helperError(program, problem);
  }
  const answer = parseAnswer(stdout);
  if (answer === undefined) throw helperError(program, 'it does not answer with a user name and a secret');
  if (answer.username === IDENTITY_USER) return { kind: 'identity', token: answer.secret };
  return { kind: 'basic', username: answer.username, password: answer.secret };
}

function parseAnswer(stdout: string): { username: string; secret: string } | undefined {
  try {
    const answer: unknown = JSON.parse(stdout);
    if (!isJsonObject(answer)) return undefined;
    const { Username: username, Secret: secret } = answer;
    return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a real program, without a shell since names and keys come from files. One that does not end in time is killed in
 * a way that it cannot refuse; what it leaves running is not waited for.
 */
export function runHelperProcess(
  program: string,
  argument: string,
  input: string,
  timeoutMs = TIMEOUT_MS,
): Promise<HelperResult> {
  return new Promise((resolve) => {
    const limits = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: LONGEST_OUTPUT } as const;
    const options = { ...limits, shell: false, windowsHide: true };
    const child = execFile(program, [argument], options, (error, stdout) => {
      resolve(error === null ? { ok: true, stdout } : { ok: false, stdout, problem: describeEnd(error, timeoutMs) });
    });
    child.once('exit', () => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, GRACE_MS).unref();
    });
    // A helper that ends without reading closes the pipe; its exit code says enough.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function describeEnd({ code, signal, killed }: ExecFileException, timeoutMs: number): string {
  if (code === 'ENOENT') return 'it is not on PATH, or what runs it is missing';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `it answers with more than ${LONGEST_OUTPUT} bytes`;
  if (killed === true) return `it did not answer within ${timeoutMs / 1000} s`;
  return signal ? `it was ended by ${signal}` : `it failed (${code ?? 'unknown'})`;
}

function helperError(program: string, problem: string): AppError {
  return new AppError('CONFIGURATION', `credential helper ${program}: ${problem}`, {
    hint: 'Correct credsStore or credHelpers in the configuration of Docker, or install the helper.',
  });
}
