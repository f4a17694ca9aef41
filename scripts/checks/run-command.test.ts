import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from './run-command';

const run = (script: string, signal = new AbortController().signal) =>
  runCommand(['sh', '-c', script], { live: false, env: process.env, signal });

it('gives what a command printed, and whether all was well', async () => {
  expect(await run('echo out; echo fault >&2')).toEqual({ isGood: true, output: 'out\nfault\n' });
  expect(await run('echo out; exit 3')).toEqual({ isGood: false, output: 'out\n' });
  const none = { live: false, env: process.env, signal: new AbortController().signal };
  expect(await runCommand(['no-such-program'], none)).toEqual({ isGood: false, output: '' });
});

it('ends a command with all that it started', async () => {
  const stop = new AbortController();
  const begun = join(mkdtempSync(join(tmpdir(), 'atlas-command-')), 'begun');
  // Output ends only when the last process that could write to it has ended.
  const ended = run(`sh -c "sleep 1000 & touch ${begun}; wait" & wait`, stop.signal);
  await expect.poll(() => existsSync(begun)).toBe(true);
  stop.abort();
  expect(await ended).toEqual({ isGood: false, output: '' });
});
