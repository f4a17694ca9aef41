import { expect, test } from '@playwright/test';
import { openAtlas, WORDS } from './support/atlas';

test('the years go on from the paper to 2026, and each status is told with its source', async ({
  page,
}) => {
  await openAtlas(page, '/en/flow/xinfadi-gaobeidian/');
  const details = page.getByRole('complementary', { name: WORDS.en.details });
  await expect(details).toContainText('Signed, approved or let, as of 2014');
  await page.getByRole('link', { name: 'Show later years' }).click();
  await expect(page).toHaveURL('/en/flow/xinfadi-gaobeidian/?later=1');
  await expect(details).toContainText('Operating, as of 26 February 2021');

  const year = page.getByRole('slider', { name: WORDS.en.year });
  await expect(year).toHaveAttribute('max', '2026');
  await year.fill('2014');
  await expect(page).toHaveURL('/en/flow/xinfadi-gaobeidian/?year=2014&later=1');
  await expect(details).toContainText('Signed, approved or let, as of 2014');
  await year.fill('2015');
  await expect(details).toContainText('Operating, as of 29 October 2015');

  await page.goto('about:blank');
  await openAtlas(page, '/zh/flow/yanshan-caofeidian/?year=2020&later=1');
  await expect(page.getByRole('slider')).toHaveValue('2020');
  const status = page.getByRole('complementary', { name: WORDS.zh.details });
  await expect(status).toContainText('至今未见建成（截至2017年6月8日）');
  await page.getByRole('link', { name: '仅论文内容' }).click();
  await expect(page).toHaveURL('/zh/flow/yanshan-caofeidian/');
  await expect(status).toContainText('已签约或获批（截至2014年）');
});
