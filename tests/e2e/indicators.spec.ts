import { expect, test } from '@playwright/test';
import { mapOf, openAtlas, withoutPaint } from './support/atlas';

test.beforeEach(({ page }) => withoutPaint(page));

test('an indicator, a year and a comparison open again from their address', async ({ page }) => {
  await openAtlas(page, '/en/indicators/');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('link', { name: 'Structural similarity' }).click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Structural similarity');
  await details.getByText('Figures as a table').click();
  await details.getByRole('link', { name: '2013', exact: true }).click();
  await expect(page).toHaveURL('/en/indicator/structural-similarity/?year=2013');
  await expect(details.getByText('Figures for 2013', { exact: true })).toBeVisible();

  const legend = mapOf(page).getByRole('group', { name: 'On the map' });
  const hebei = legend.getByRole('listitem').filter({ hasText: 'Beijing–Hebei' });
  await expect(hebei).toHaveText(/0\.758/);
  await expect(hebei).not.toHaveClass(/lit/);
  await details.locator('tspan', { hasText: 'Hebei' }).first().hover();
  await expect(hebei).toHaveClass(/lit/);

  await details.getByRole('link', { name: 'Compare regions' }).click();
  await details.getByRole('link', { name: 'Remove Tianjin' }).click();
  await expect(page).toHaveURL(
    '/en/compare/?indicator=structural-similarity&year=2013&compare=beijing,hebei',
  );
  const pair = details.getByRole('region', { name: 'Pairs of regions' }).getByRole('row').last();
  await expect(pair).toHaveText(/Beijing–Hebei\s*0\.758/);
  const said = await details.innerText();

  const address = page.url();
  await page.goto('about:blank');
  await openAtlas(page, address);
  await expect(details.getByRole('link', { name: 'Remove Hebei' })).toBeVisible();
  expect(await details.innerText()).toBe(said);
  await expect(mapOf(page).getByRole('group', { name: 'On the map' })).toHaveText(
    /Structural similarity/,
  );
});
