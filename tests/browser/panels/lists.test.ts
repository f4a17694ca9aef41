import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Everything from '../../../src/features/lists/AllLinks.svelte';
import FlowRow from '../../../src/features/lists/FlowRow.svelte';
import { seeded } from './support/seeded';
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
    .element(screen.getByText(`${later.length} more are hidden by your filters.`))
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

  // Only the focus of who uses keys lights a row.
  await userEvent.keyboard('{Shift}');
  (link.element() as HTMLElement).focus();
  expect(view.hovered).toEqual({ kind: 'place', id: 'caofeidian' });
  (link.element() as HTMLElement).blur();
  await expect.poll(() => view.hovered).toBeNull();

  await expect.element(link).not.toHaveClass('lit');
  view.hover({ kind: 'place', id: 'caofeidian' });
  await expect.element(link).toHaveClass('lit');
});

test('a name of one long word leaves the amount of its flow in sight', async () => {
  const flow = [...dataset.flows.values()].find(({ magnitude }) => magnitude !== null);
  if (!flow) throw new Error('no flow has an amount');
  const name = { en: 'x'.repeat(600), zh: 'x'.repeat(600) };
  const given = {
    flow: new Proxy(flow, {
      get: (known, key): unknown => (key === 'name' ? name : Reflect.get(known, key, known)),
    }),
  };
  const { screen } = await show(FlowRow, given, {}, 'en', { width: 390, height: 844 });
  const amount = screen.container.querySelector('b')?.getBoundingClientRect();
  expect(amount?.width).toBeGreaterThan(0);
  expect(amount?.right).toBeLessThanOrEqual(390);
});

test('what is selected is marked in the list', async () => {
  const { screen } = await show(
    Everything,
    {},
    { selection: { kind: 'flow', id: 'shougang-caofeidian' } },
    'zh',
  );
  const current = screen
    .getByRole('list', { name: '流向' })
    .element()
    .querySelector('[aria-current]');
  expect(current?.textContent).toBe(dataset.flows.get('shougang-caofeidian')?.name.zh);
});

test('a long list begins short, and every row can be had from the keyboard', async () => {
  const many = await seeded(1000);
  const { screen, view } = await show(Everything, {}, {}, 'en', undefined, many);
  const lit: unknown[] = [];
  screen.container.addEventListener('focusin', () => lit.push(view.hovered));
  const group = screen
    .getByRole('list', { name: 'Flows' })
    .getByRole('listitem')
    .filter({ hasText: 'Industrial relocations' });
  const rows = () => [...group.element().querySelectorAll('a')];
  const ids = [...many.flows.values()]
    .filter(({ facets }) => facets[0] === 'industry')
    .map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(130);
  const shownAtFirst = rows();
  expect(shownAtFirst).toHaveLength(30);

  const button = group.getByRole('button');
  await expect.element(button).toMatchTextContent(`Show 100 more of ${ids.length - 30}`);
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rows().length).toBe(130);
  expect(document.activeElement).toBe(rows()[30]);
  expect(rows().slice(0, 30)).toEqual(shownAtFirst);
  expect(lit.at(-1)).toEqual({ kind: 'flow', id: ids[30] });

  await expect.element(button).toMatchTextContent(`Show ${ids.length - 130} more`);
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
  expect(rows().map((row) => /\/flow\/([^/]+)\//.exec(row.href)?.[1])).toEqual(ids);
  expect(document.activeElement).toBe(rows()[130]);
  // Whoever clicks has a pointer of their own: what their focus moves on to is not lit.
  expect(lit.at(-1)).toBeNull();
});

test('flows can be put in another order by keyboard, in every group of the list', async () => {
  const { screen } = await show(Everything, {});
  const rows = () =>
    [...screen.getByRole('list', { name: 'Flows' }).element().querySelectorAll('a')].map(
      ({ href }) => /\/flow\/([^/]+)\//.exec(href)?.[1] ?? '',
    );
  const given = rows();
  const order = screen.getByLabelText('Order');
  (order.element() as HTMLElement).focus();
  await userEvent.selectOptions(order, 'by destination');
  await expect.poll(rows).not.toEqual(given);
  expect(rows().sort()).toEqual([...given].sort());
  const industry = rows().filter((id) => dataset.flows.get(id)?.facets[0] === 'industry');
  const ends = industry.map((id) => {
    const { destination = '' } = dataset.flows.get(id) ?? {};
    return dataset.places.get(destination)?.name.en ?? '';
  });
  expect(ends.length).toBeGreaterThan(3);
  expect(ends).toEqual([...ends].sort((a, b) => a.localeCompare(b, 'en')));
  await userEvent.selectOptions(order, 'as listed in the data');
  await expect.poll(rows).toEqual(given);
});

test('a row says from where to where, when and how much', async () => {
  const { screen } = await show(Everything, {});
  const row = (id: string) =>
    screen.getByRole('list', { name: 'Flows' }).element().querySelector(`a[href*="/${id}/"]`)
      ?.parentElement?.parentElement?.textContent ?? '';
  expect(row('shougang-caofeidian')).toMatch(/→ Shougang Jingtang · 2003/);
  expect(row('beijing-hebei-agreements')).toMatch(
    /Beijing ↔ Hebei · Signed, approved or let · 2014/,
  );
  expect(row('beijing-hebei-agreements')).toMatch(/7\sagreements/);
});
