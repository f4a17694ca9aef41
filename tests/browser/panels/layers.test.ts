import { expect, test } from 'vitest';
import Layers from '../../../src/features/legend/Layers.svelte';
import { plainFlow } from '../../../src/model/flows/flow-row';
import { FlowTable } from '../../../src/model/flows/flow-table';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { dataset, show } from './support/show';
import { choosing } from '../../support/any-facets';

test('each kind of flow has a switch of its name, which asks for an address without it', async () => {
  const { screen, steps } = await show(Layers, {});
  const layers = screen.getByRole('group', { name: 'Layers' });
  for (const name of [
    'Industrial relocations',
    'Markets and logistics',
    'Public services',
    'Innovation parks',
    'Capital and agreements',
    'Resources and goods',
  ]) {
    await expect.element(layers.getByRole('checkbox', { name, exact: true })).toBeChecked();
  }
  await layers.getByRole('checkbox', { name: 'Markets and logistics' }).click();
  expect(steps).toEqual([
    { address: '/en/?categories=industry,services,innovation,capital,resources', history: 'push' },
  ]);
});

test('a switch that the view has off is off, and comes back in its place', async () => {
  const { screen, steps } = await show(
    Layers,
    {},
    choosing({ categories: ['resources'], status: ['operating'] }),
    'zh',
  );
  const layers = screen.getByRole('group', { name: '图层' });
  await expect.element(layers.getByRole('checkbox', { name: '产业转移' })).not.toBeChecked();
  await layers.getByRole('checkbox', { name: '市场与物流' }).click();
  await screen
    .getByRole('group', { name: '状态' })
    .getByRole('checkbox', { name: '规划或设想' })
    .click();
  expect(steps.map(({ address }) => address)).toEqual([
    '/zh/?categories=market,resources&status=operating',
    '/zh/?categories=resources&status=planned,operating',
  ]);
});

test('the switches follow the address, and say how many flows each stands for', async () => {
  const { screen, view } = await show(Layers, {});
  const industry = screen.getByRole('checkbox', { name: 'Industrial relocations' });
  const count = [...dataset.flows.values()].filter(({ facets }) => facets[0] === 'industry').length;
  await expect.element(industry).toHaveAccessibleDescription(`${count} flows`);
  view.load({ ...DEFAULT_VIEW, ...choosing({ categories: [] }), year: 2003 });
  await expect.element(industry).not.toBeChecked();
  const started = [...dataset.flows.values()].filter(
    ({ facets, start }) => facets[0] === 'industry' && (start?.year ?? 0) <= 2003,
  ).length;
  expect(started).toBeLessThan(count);
  await expect.element(industry).toHaveAccessibleDescription(`${started} flows`);
});

test('of a chosen place all rows count its flows, those about amounts too', async () => {
  const selection = { kind: 'place', id: 'gaobeidian' } as const;
  const { screen } = await show(Layers, {}, { selection });
  const [own] = [...dataset.flows.values()].filter(
    ({ destination }) => destination === 'gaobeidian-xinfadi-park',
  );
  expect(own?.magnitude ?? null).toBeNull();
  const unknown = screen.getByRole('checkbox', { name: 'Amount not given' });
  await expect.element(unknown).toHaveAccessibleDescription('1 flow');
  await expect.element(screen.getByText('Amount given').first()).toHaveTextContent('Amount given0');
});

test('where room is short the switches wait behind one line', async () => {
  const { screen } = await show(Layers, {}, {}, 'en', { width: 390, height: 844 });
  const industry = screen.getByRole('checkbox', { name: 'Industrial relocations' });
  await expect.element(industry).not.toBeInTheDocument();
  await screen.getByText('Legend and filters').click();
  await expect.element(industry).toBeVisible();
});

test('one switch can be left on alone, and all come back', async () => {
  const { screen, steps, view } = await show(Layers, {});
  await screen.getByRole('button', { name: 'Only Public services' }).click();
  expect(steps.at(-1)?.address).toBe('/en/?categories=services');
  view.load({ ...DEFAULT_VIEW, ...choosing({ categories: ['services'] }) });
  await screen.getByRole('button', { name: 'Show all' }).click();
  expect(steps.at(-1)).toEqual({ address: '/en/', history: 'push' });
});

test('industries wait behind their name, with counts that follow the other choices', async () => {
  const { screen, steps } = await show(Layers, {}, choosing({ categories: ['industry'] }));
  await expect.element(screen.getByRole('checkbox', { name: 'Steel' })).not.toBeInTheDocument();
  await screen.getByText('Industries', { exact: true }).click();
  const sectors = screen.getByRole('group', { name: 'Industries' });
  const steel = sectors.getByRole('checkbox', { name: 'Steel', exact: true });
  // One of the two flows of steel is a relocation, the other a good.
  await expect.element(steel).toHaveAccessibleDescription('1 flow');
  await expect
    .element(sectors.getByRole('checkbox', { name: 'Heat' }))
    .toHaveAccessibleDescription('no flows');
  await sectors.getByRole('button', { name: 'Only Steel', exact: true }).click();
  expect(steps.at(-1)?.address).toBe('/en/?categories=industry&sectors=steel');
});

test('counts what is chosen, and brings back the rest, which the map leaves out', async () => {
  const langfang = { kind: 'place', id: 'langfang' } as const;
  const { screen, view } = await show(Layers, {}, { selection: langfang });
  const all = dataset.flows.size;
  await expect.element(screen.getByText(`3 of ${all} at Langfang`)).toBeVisible();
  const link = (name: string) => screen.getByRole('link', { name });
  await expect.element(link('Show the rest')).toHaveAttribute('href', '/en/place/langfang/?rest=1');
  view.load({ ...DEFAULT_VIEW, selection: langfang, rest: true });
  await expect.element(link('Hide the rest')).toHaveAttribute('href', '/en/place/langfang/');
  const flow = { kind: 'flow', id: 'slag-jidong' } as const;
  view.load({ ...DEFAULT_VIEW, selection: flow, rest: true });
  await expect.element(screen.getByText(`1 of ${all} chosen`)).toBeVisible();
  view.load({ ...DEFAULT_VIEW, indicator: 'tertiary-share' });
  await expect.element(screen.getByText(`${all} flows hidden`)).toBeVisible();
  await expect.element(link('Show the rest')).toBeVisible();
});

test('says how many flows are hidden, and shows them all again', async () => {
  const { screen, view } = await show(Layers, {});
  await expect.element(screen.getByText(`All ${dataset.flows.size} flows shown`)).toBeVisible();
  view.load({
    ...DEFAULT_VIEW,
    ...choosing({ mechanisms: ['trade'] }),
    undated: false,
    year: 1999,
  });
  await expect.element(screen.getByText(`0 of ${dataset.flows.size} flows shown`)).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Reset' })).toHaveAttribute('href', '/en/');
});

test('the one count is true to what is chosen', async () => {
  const { screen, view } = await show(Layers, {}, { selection: { kind: 'place', id: 'langfang' } });
  await expect.element(screen.getByText('3 of 41 at Langfang')).toBeVisible();
  view.load({ ...DEFAULT_VIEW, selection: { kind: 'story', id: 'markets' } });
  const told = dataset.story.get('markets')?.flows.length ?? 0;
  // Beside a story the legend waits behind its chip.
  await screen.getByText('Legend and filters').click();
  await expect.element(screen.getByText(`${told} of 41 in this step`)).toBeVisible();
});

test('amounts are asked for within one unit', async () => {
  const { screen, steps, view } = await show(Layers, {});
  await screen.getByText('Amount and time').click();
  await screen.getByLabelText('Amount in').selectOptions('vehicles (1)');
  expect(steps.at(-1)?.address).toBe('/en/?unit=vehicles');
  view.load({ ...DEFAULT_VIEW, amount: { unit: 'vehicles', least: null, most: null } });
  const most = screen.getByLabelText('To', { exact: true });
  await most.fill('1000');
  most.element().dispatchEvent(new Event('change', { bubbles: true }));
  expect(steps.at(-1)?.address).toBe('/en/?unit=vehicles&magnitude=..1000');
});

test('the size of totals is stated, by number and within a chosen unit', async () => {
  const { screen, view } = await show(Layers, {}, { totals: true });
  await screen.getByText('Display').click();
  const sizes = screen.getByRole('list', { name: 'Size of totals' });
  await expect.element(sizes).toMatchTextContent(/^\d+ flows/);
  const amount = { unit: 'vehicles', least: null, most: null };
  view.load({ ...DEFAULT_VIEW, totals: true, amount });
  await expect.element(sizes).toMatchTextContent(/vehicles/);
  await expect.element(screen.getByText(/^Area: amount in vehicles/)).toBeVisible();
});

test('says that widths cannot be compared where units differ', async () => {
  const { screen } = await show(Layers, {});
  await screen.getByText('Display').click();
  await expect.element(screen.getByText(/no two flows share a unit/)).toBeVisible();
});

test('the key of widths speaks of other units only where there are any', async () => {
  const [first] = [...dataset.flows.values()];
  if (!first) throw new Error('no flow');
  const flowsIn = (units: readonly string[]) => ({
    ...dataset,
    flows: FlowTable.of(
      units.map((unit, at) => ({
        ...plainFlow(first),
        id: `f${at}`,
        magnitude: { value: at + 1, unit },
      })),
      dataset.facets,
    ),
  });
  const window = { width: 1280, height: 800 };
  const other = /^Each unit has a scale of its own/;
  const one = await show(Layers, {}, {}, 'en', window, flowsIn(['Mt', 'Mt', 'Mt']));
  await expect.element(one.screen.getByRole('list', { name: /^Amount in/ })).toBeVisible();
  await expect.element(one.screen.getByText(other)).not.toBeInTheDocument();
  await one.screen.unmount();
  const two = await show(Layers, {}, {}, 'en', window, flowsIn(['Mt', 'Mt', 'Mt', 'vehicles']));
  await expect.element(two.screen.getByText(other)).toBeVisible();
});

test('beside a chosen place the switches count its flows, and all of them once the rest is drawn', async () => {
  const { screen, view } = await show(Layers, {}, { selection: { kind: 'place', id: 'langfang' } });
  const industry = screen.getByRole('checkbox', { name: 'Industrial relocations' });
  const market = screen.getByRole('checkbox', { name: 'Markets and logistics' });
  await expect.element(industry).toHaveAccessibleDescription('no flows');
  await expect.element(market).toHaveAccessibleDescription('2 flows');
  view.load({ ...view.state, rest: true });
  await expect.element(industry).toHaveAccessibleDescription('4 flows');
  await expect.element(market).toHaveAccessibleDescription('5 flows');
});
