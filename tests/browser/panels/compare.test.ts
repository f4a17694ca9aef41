import { expect, test } from 'vitest';
import { loadWords } from '../../../src/i18n/words';
import ComparePanel from '../../../src/features/compare/ComparePanel.svelte';
import { show } from './support/show';

const COMPARE = { kind: 'compare' } as const;

async function compare(places: readonly string[], indicator: string | null = null) {
  const words = await loadWords('en', 'indicators');
  return show(ComparePanel, { words }, { selection: COMPARE, compare: places, indicator });
}

test('regions stand side by side with the interval of their difference', async () => {
  const { screen } = await compare(['beijing', 'hebei'], 'location-quotient-tertiary');
  const table = screen.getByRole('table', {
    name: /^Location quotient: tertiary sector, by year/,
  });
  // 0.691 − 1.496, and not what the two intervals would give if they had nothing in common.
  await expect
    .element(table.getByRole('row', { name: /^Hebei/ }))
    .toMatchTextContent(/−0\.805\s*\(−0\.80\d to −0\.80\d\)$/);
  await expect
    .element(screen.getByRole('region', { name: 'Pairs of regions' }))
    .toMatchTextContent(/Beijing–Hebei\s*0\.758/);
});

test('a column sorts the places, and once more turns them round', async () => {
  const { screen } = await compare(['beijing', 'tianjin', 'hebei'], 'tertiary-share');
  const table = screen.getByRole('table', { name: /^Tertiary sector share, by year/ });
  const names = () =>
    [...table.element().querySelectorAll('tbody th')].map((each) => each.textContent.trim());
  expect(names()).toEqual(['Beijing', 'Tianjin', 'Hebei']);
  await table.getByRole('button', { name: '2013', exact: true }).click();
  await expect.poll(names).toEqual(['Hebei', 'Tianjin', 'Beijing']);
  await expect
    .element(table.getByRole('columnheader', { name: /^2013/ }))
    .toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('button', { name: /^2013/ }).click();
  await expect.poll(names).toEqual(['Beijing', 'Tianjin', 'Hebei']);
});

test('places of any kind are put in and taken out, and compare by what is known of them', async () => {
  const { screen, steps } = await compare(['caofeidian', 'binhai']);
  const facts = screen.getByRole('region', { name: 'Facts and figures' });
  await expect.element(facts).toMatchTextContent(/Area/);
  await expect.element(facts).toMatchTextContent(/not given/);
  await expect
    .element(screen.getByRole('link', { name: 'Remove Binhai New Area' }))
    .toHaveAttribute('href', '/en/compare/?compare=caofeidian');
  await screen.getByLabelText('Add a place').selectOptions('hebei');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  expect(steps).toEqual([
    { address: '/en/compare/?compare=caofeidian,binhai,hebei', history: 'push' },
  ]);
});

test('without a choice of places the regions are compared', async () => {
  const { screen } = await compare([]);
  await expect
    .element(screen.getByRole('list', { name: 'Compared' }))
    .toMatchTextContent(/Beijing.*Tianjin.*Hebei/s);
});
