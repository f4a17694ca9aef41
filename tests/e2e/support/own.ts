import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Lets the site have files in a folder. */
export async function keep(page: Page, folder: string, files: Readonly<Record<string, string>>) {
  await page.route(
    (url) => url.pathname.startsWith(`/${folder}/`),
    (route) => {
      const body = files[new URL(route.request().url()).pathname.slice(folder.length + 2)];
      return route.fulfill(body === undefined ? { status: 404 } : { body });
    },
  );
}

/** The file that a press gives: its name and its bytes. */
export async function fileFrom(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The counts of the report, by their names. */
export function countsOf(page: Page): Promise<Record<string, number>> {
  return page
    .getByRole('region', { name: /^(Report|报告)$/ })
    .locator('[data-count]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((each): [string, number] => [
          each.getAttribute('data-count') ?? '',
          Number(each.getAttribute('data-value')),
        ]),
      ),
    );
}

/** Gives files to the page, as if they were chosen. */
export function choose(page: Page, files: Readonly<Record<string, string | Uint8Array>>) {
  return page.getByLabel(/^(Choose files|选择文件)/).setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}
