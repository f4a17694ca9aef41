import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const ATLAS = fileURLToPath(new URL('../..', import.meta.url));

/** Builds all that is measured, as for production: the atlas, the other pages and the probe. */
export function prepare(): void {
  if (!existsSync(`${ATLAS}/node_modules`)) command(ATLAS, 'npm', 'ci');
  command(ATLAS, 'npm', 'run', 'build', '--silent', '--', '--logLevel', 'error');
  command(HERE, 'npx', 'vite', 'build');
  command(HERE, 'npx', 'vite', 'build', '--config', 'vite.probe.config.ts');
}

function command(folder: string, program: string, ...parameters: string[]): void {
  const { status } = spawnSync(program, parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`“${program} ${parameters.join(' ')}” failed in ${folder}`);
    process.exit(status ?? 1);
  }
}
