import { expect, test } from 'vitest';
import PlacePanel from '../../../src/features/place/PlacePanel.svelte';
import { dataset, show } from './support/show';
import { choosing } from '../../support/any-facets';

test('a region shows its three industries, with the derived figures in their intervals', async () => {
  const { screen } = await show(PlacePanel, { id: 'hebei' });
  await expect.element(screen.getByRole('heading', { level: 2 })).toMatchTextContent(/^Hebei$/);
  await expect
    .element(screen.getByRole('img', { name: /Secondary: 52\.1% in 2009, 52\.1% in 2013\./ }))
    .toBeVisible();
  await expect.element(screen.getByRole('img', { name: /GDP: 1,701\.3.* in 2009/ })).toBeVisible();
  await screen.getByText('Figures as a table').click();
  const table = screen.getByRole('table', { name: 'Shares of GDP (%)' });
  await expect
    .element(table.getByRole('row', { name: '2010' }))
    .toMatchTextContent(/^2010\s*12\.7\s*53\.0\s*\(52\.9–53\.1\)\s*34\.3$/);
});

test('a hub shows its facts as the source words them, with their references', async () => {
  const { screen } = await show(PlacePanel, { id: 'caofeidian' });
  const panel = screen.container;
  expect(panel.textContent).toContain('1,943\u00A0km²');
  expect(panel.textContent).toContain('nearly 220\u00A0km²');
  await expect.element(screen.getByRole('link', { name: 'Tangshan' }).first()).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Binhai New Area', exact: true }))
    .toBeVisible();
  const mark = screen.getByRole('link', { name: /^Source: .*Caofeidian/ }).first();
  await expect.element(mark).toBeVisible();
  expect(mark.element().getAttribute('href')).toMatch(/^\/en\/data\/#\S/);
});

test('the first flow of a place is few stops of the Tab key away', async () => {
  const { screen } = await show(
    PlacePanel,
    { id: 'caofeidian' },
    { selection: { kind: 'place', id: 'caofeidian' } },
  );
  const stops = [
    ...screen.container.querySelectorAll('a, select, summary, input:not([type=radio])'),
  ];
  const first = stops.findIndex((stop) => stop.getAttribute('href')?.includes('/flow/'));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(8);
});

test('what comes in and goes out follows the switches, and says what they hide', async () => {
  const { screen, view } = await show(PlacePanel, { id: 'langfang' });
  const incoming = screen.getByRole('heading', { name: /^Incoming/ });
  await expect.element(incoming).toMatchTextContent('Incoming 3');
  view.load({ ...view.state, ...choosing({ categories: ['services'] }) });
  await expect.element(incoming).toMatchTextContent('Incoming 1');
  await expect.element(screen.getByText(/^2 more are hidden/)).toBeVisible();
});

test('places of all kinds have their panel, in both languages', async () => {
  for (const locale of ['en', 'zh'] as const) {
    const oneOfEach = new Map([...dataset.places.values()].map((place) => [place.kind, place]));
    for (const { id, name } of oneOfEach.values()) {
      const { screen } = await show(PlacePanel, { id }, {}, locale);
      await expect
        .element(screen.getByRole('heading', { level: 2 }))
        .toMatchTextContent(name[locale]);
      await screen.unmount();
    }
  }
});

test('a second place is chosen by keys too, from those that it has flows with', async () => {
  const { screen, steps } = await show(
    PlacePanel,
    { id: 'beijing' },
    {
      selection: { kind: 'place', id: 'beijing' },
    },
  );
  await screen.getByRole('combobox', { name: /^with/ }).selectOptions('chengde');
  expect(steps.at(-1)).toEqual({ address: '/en/place/beijing/?with=chengde', history: 'push' });
});

test('says how near a point is to its place, and nothing of one that is exact', async () => {
  const place = [...dataset.places.values()].find(({ kind }) => kind?.id === 'plant');
  if (!place) throw new Error('no plant');
  const within = (precisionKm: number) => ({
    ...dataset,
    places: new Map(dataset.places).set(place.id, { ...place, adcode: null, precisionKm }),
  });
  const given = { id: place.id };
  const window = { width: 1280, height: 800 };
  const near = await show(PlacePanel, given, {}, 'en', window, within(2.5));
  await expect.element(near.screen.getByText(/within about 2\.5/)).toBeVisible();
  await near.screen.unmount();
  const exact = await show(PlacePanel, given, {}, 'en', window, within(0));
  await expect.element(exact.screen.getByRole('heading', { level: 2 })).toBeVisible();
  await expect.element(exact.screen.getByText(/Position set by hand/)).not.toBeInTheDocument();
});
