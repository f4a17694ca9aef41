import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mapIsReady, mapOf, openAtlas } from './support/atlas';

// Chromium reports each breach of the content policy as an error on the console.
test('a normal session prints nothing, breaks no policy and asks no other host', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  await openAtlas(page, '/en/');
  await page
    .getByRole('list', { name: 'Places' })
    .getByRole('link', { name: 'Binhai' })
    .first()
    .click();
  await expect(page).toHaveURL(/place\/binhai/);
  await page.getByRole('checkbox', { name: 'Markets and logistics' }).uncheck();
  await mapOf(page).hover();
  await page.mouse.wheel(0, -600);
  await expect(page).toHaveURL(/map=/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/place\/binhai/);
  await mapIsReady(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/place\/binhai/);

  expect(said).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('no page carries a style attribute, which the policy would drop', () => {
  const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = readFileSync(join('build', file), 'utf8').replaceAll(
      /<script[\s\S]*?<\/script>/g,
      '',
    );
    expect(html.match(/<[^>]+\sstyle="[^"]*"/g) ?? [], file).toEqual([]);
  }
});
