import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...parameters: string[]];

/** What opens an address in the browser of who sits at the machine; null where nobody sees one. */
export function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Command | null {
  if (env.BROWSER === 'none') return null;
  if (platform === 'darwin') return ['open'];
  // The empty parameter is the title of a window, which `start` would else take the address for.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Opens an address in a browser, where there is one; else nothing happens. */
export function openPage(address: string): void {
  const opener = openerOf(process.platform, process.env);
  if (!opener) return;
  const [program, ...parameters] = opener;
  const child = spawn(program, [...parameters, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {
    // The address has been printed, which is enough where nothing can open it.
  });
  child.unref();
}
