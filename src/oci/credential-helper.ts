import { execFile } from 'node:child_process';
import { AppError, isJsonObject } from '../base/index.ts';
import { type Credential, IDENTITY_USER } from './credential.ts';

const TIMEOUT_MS = 10_000;
const LONGEST_OUTPUT = 64 * 1024;
const HELPER_NAME = /^[A-Za-z0-9_-]+$/;

/** What a program wrote and how it ended. */
export interface HelperResult {
  readonly ok: boolean;
  readonly stdout: string;
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
  const { ok, stdout } = await run(program, 'get', `${key}\n`);
  if (!ok) {
    if (/credentials not found|no credentials server url|no username/i.test(stdout)) return undefined;
    throw helperError(program, 'it failed, or is not on PATH');
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

/** Runs a real program, without a shell since names and keys come from files, for ten seconds at most. */
export function runHelperProcess(program: string, argument: string, input: string): Promise<HelperResult> {
  return new Promise((resolve) => {
    const options = { timeout: TIMEOUT_MS, maxBuffer: LONGEST_OUTPUT, shell: false, windowsHide: true };
    const child = execFile(program, [argument], options, (error, stdout) => resolve({ ok: error === null, stdout }));
    // A helper that ends without reading closes the pipe; its exit code says enough.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function helperError(program: string, problem: string): AppError {
  return new AppError('CONFIGURATION', `credential helper ${program}: ${problem}`, {
    hint: 'Correct credsStore or credHelpers in the configuration of Docker, or install the helper.',
  });
}
