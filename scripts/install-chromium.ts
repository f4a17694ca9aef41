import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { canRun, findChromium } from './chromium.ts';

/** A command that may bring a browser that runs. */
interface Way {
  readonly command: readonly [program: string, ...parameters: string[]];
  readonly isOpen: () => boolean;
}

const isRoot = () => process.getuid?.() === 0;

/** Playwright's own, with what it needs of the system; else the one of a Debian system. */
const WAYS: readonly Way[] = [
  { command: ['npx', 'playwright', 'install', 'chromium'], isOpen: () => true },
  {
    command: ['npx', 'playwright', 'install-deps', 'chromium'],
    isOpen: () => isRoot() && existsSync(chromium.executablePath()),
  },
  { command: ['apt-get', 'update'], isOpen: isRoot },
  {
    command: ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    isOpen: isRoot,
  },
];

/** Installs a browser for the tests and says where it is; undefined where none can be had. */
export function installChromium(): string | undefined {
  console.log('No Chromium found; installing one for the tests.');
  for (const { command, isOpen } of WAYS) {
    if (!isOpen()) continue;
    const [program, ...parameters] = command;
    spawnSync(program, parameters, { stdio: 'inherit' });
    const found = findChromium(canRun);
    if (found !== undefined) return found;
  }
  return undefined;
}
