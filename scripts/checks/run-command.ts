import { spawn } from 'node:child_process';

interface Options {
  /** Whether what it prints is shown at once; else it is shown as a whole when the command ends. */
  readonly live: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

export interface Ended {
  readonly isGood: boolean;
  /** What was printed and not shown yet. */
  readonly output: string;
}

/** Runs a command; the signal, and the end of this process, end it with all that it started. */
export function runCommand(
  [program, ...rest]: readonly [string, ...string[]],
  { live, env, signal }: Options,
): Promise<Ended> {
  return new Promise((resolve) => {
    // Of a group of its own, so that it can be ended as a whole.
    const child = spawn(program, rest, {
      stdio: [
        'ignore',
        ...(live ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
      ],
      env,
      detached: true,
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => printed.push(chunk));
    }
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid);
      } catch {
        // All of the group have ended by themselves.
      }
    };
    process.on('exit', end);
    const finish = (isGood: boolean) => {
      process.off('exit', end);
      signal.removeEventListener('abort', end);
      resolve({ isGood, output: Buffer.concat(printed).toString() });
    };
    signal.addEventListener('abort', end);
    child.on('error', () => finish(false));
    child.on('close', (code) => finish(code === 0));
  });
}
