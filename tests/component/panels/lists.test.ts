import { expect, test } from 'vitest';
import Everything from '../../../src/lib/panels/lists/Everything.svelte';
import { dataset, show } from './support/show';

test('the lists hold a link for everything that is drawn', async () => {
  const { screen } = await show(Everything, {}, { year: 2013 });
  const hrefs = (name: string) =>
    [...screen.getByRole('list', { name }).element().querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
  expect(hrefs('Places').sort()).toEqual(
    [...dataset.places.keys()].map((id) => `/en/place/${id}/?year=2013`).sort(),
  );
  expect(hrefs('Flows').sort()).toEqual(
    [...dataset.flows.values()]
      .filter(({ start }) => (start?.year ?? 0) <= 2013)
      .map(({ id }) => `/en/flow/${id}/?year=2013`)
      .sort(),
  );
  const later = [...dataset.flows.values()].filter(({ start }) => (start?.year ?? 0) > 2013);
  expect(later.length).toBeGreaterThan(1);
  await expect
    .element(screen.getByText(`${later.length} more are hidden by your choices.`))
    .toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Show all' }))
    .toHaveAttribute('href', '/en/');
});

test('pointing at a row lights its target everywhere, and the other way round', async () => {
  const { screen, view } = await show(Everything, {});
  const link = screen
    .getByRole('list', { name: 'Places' })
    .getByRole('link', { name: 'Caofeidian', exact: true });
  await link.hover();
  expect(view.hovered).toEqual({ kind: 'place', id: 'caofeidian' });
  await screen.getByRole('heading', { level: 3 }).hover();
  await expect.poll(() => view.hovered).toBeNull();

  (link.element() as HTMLElement).focus();
  expect(view.hovered).toEqual({ kind: 'place', id: 'caofeidian' });
  (link.element() as HTMLElement).blur();
  expect(view.hovered).toBeNull();

  await expect.element(link).not.toHaveClass('lit');
  view.hover({ kind: 'place', id: 'caofeidian' });
  await expect.element(link).toHaveClass('lit');
});

test('what is selected is marked in the list', async () => {
  const { screen } = await show(
    Everything,
    {},
    { selection: { kind: 'flow', id: 'shougang-caofeidian' } },
    'zh',
  );
  const current = screen
    .getByRole('list', { name: '流动' })
    .element()
    .querySelector('[aria-current]');
  expect(current?.textContent).toBe(dataset.flows.get('shougang-caofeidian')?.name.zh);
});
