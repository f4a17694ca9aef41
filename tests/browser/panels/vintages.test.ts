import { expect, test } from 'vitest';
import { openLater } from '../../../src/package/later/open-later';
import VintagesSection from '../../../src/features/later/VintagesSection.svelte';
import { vintagesOf } from '../../../src/features/later/vintage-texts';
import words from '../../../src/i18n/words/en/later';
import { faultsOf } from './support/axe';
import { dataset, show } from './support/show';

const opened = await openLater(
  async (path) => (await fetch(`/data/later/${path}`)).text(),
  dataset,
);
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const vintages = vintagesOf('gdp', opened.later, dataset, 'en');
if (!vintages) throw new Error('no vintages of GDP');
const given = { indicator: 'gdp', vintages, words };
const selection = { kind: 'indicator', id: 'gdp' } as const;

test('the fullest vintage shows, and each other is a link to its own address', async () => {
  const { screen } = await show(VintagesSection, given, { selection });
  const fullest = screen.getByRole('link', { name: 'Rewritten after the census of 2018' });
  await expect.element(fullest).toHaveAttribute('aria-current', 'true');
  await expect.element(fullest).toHaveAttribute('href', '/en/indicator/gdp/');
  await expect
    .element(screen.getByRole('link', { name: 'Yearbook, before the census of 2018' }))
    .toHaveAttribute('href', '/en/indicator/gdp/?vintage=yearbook-pre2018c');
  await expect.element(screen.getByRole('cell', { name: /^994.54/ })).toBeVisible();
});

test('the vintage of the address is the table, each figure with its source', async () => {
  const { screen } = await show(VintagesSection, given, {
    selection,
    vintage: 'yearbook-pre2018c',
  });
  const cells = [...screen.container.querySelectorAll('td')].filter((cell) =>
    /\d/.test(cell.textContent ?? ''),
  );
  const own = vintages.find(({ id }) => id === 'yearbook-pre2018c');
  expect(cells).toHaveLength(
    own?.places.reduce((sum, { stretches }) => sum + stretches.flat().length, 0) ?? -1,
  );
  for (const cell of cells) {
    expect(cell.querySelector('a[href^="/en/data/later/#"]')).not.toBeNull();
  }
});

test('no line runs from one vintage to another, nor across a break', async () => {
  const { screen } = await show(VintagesSection, given, { selection });
  for (const { id, places } of vintages) {
    const groups = [...screen.container.querySelectorAll(`[data-vintage="${id}"]`)];
    expect(groups).toHaveLength(places.length);
    const drawn = groups.map((group) => group.querySelectorAll('path').length);
    expect(drawn).toEqual(places.map(({ stretches }) => stretches.length));
  }
  // Beijing’s yearbook has breaks before 2013 and before 2016.
  const beijing = screen.container.querySelector('[data-vintage="yearbook-pre2018c"]');
  expect(beijing?.querySelectorAll('path')).toHaveLength(3);
});

test('axe finds no fault in vintages', async () => {
  const { screen } = await show(VintagesSection, given, { selection });
  expect(await faultsOf(screen.container)).toEqual([]);
});
