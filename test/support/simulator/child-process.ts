import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ChildProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string };
  readonly timeoutMs: number;
}

/** Runs a program and hands over what it prints on both streams, line by line; gives its exit code, 143 when it took too long. */
export async function runProcess(child: ChildProcess, onLine: (line: string) => void): Promise<number> {
  const { command, args, cwd, env, timeoutMs } = child;
  const started = spawn(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [started.stdout, started.stderr]) createInterface({ input: stream }).on('line', onLine);
  return new Promise((resolve) => {
    const timer = setTimeout(() => killGroup(started.pid), timeoutMs);
    started.on('error', (error) => {
      clearTimeout(timer);
      onLine(`An error occurred trying to start process '${command}': ${error.message}`);
      resolve(1);
    });
    started.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 143);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
