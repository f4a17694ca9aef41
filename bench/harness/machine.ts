import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** Where a run was made: times hold for this machine only. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly browser: string;
  readonly renderer: string;
  readonly date: string;
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return 'no WebGL 2';
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  });
  await page.close();
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    browser: `Chromium ${browser.version()}`,
    renderer,
    date: new Date().toISOString().slice(0, 10),
  };
}
