import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs a browser for the tests: Playwright's own, or, where that cannot be downloaded, the
 * one of a Debian system. Throws with advice where neither is possible.
 */
export function installChromium(): void {
  console.log('No Chromium found; installing one for the tests.');
  if (succeeds('npx', ['playwright', 'install', 'chromium'])) return;
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot && succeeds('apt-get', ['update']) && installsPackage()) return;
  throw new Error(
    'No browser to test with. Install Chromium, or name one in CHROMIUM_PATH, and try again.',
  );
}

function installsPackage(): boolean {
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function succeeds(program: string, options: string[]): boolean {
  return spawnSync(program, options, { stdio: 'inherit' }).status === 0;
}
