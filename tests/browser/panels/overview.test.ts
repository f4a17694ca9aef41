import { expect, test } from 'vitest';
import OverviewPanel from '../../../src/features/overview/OverviewPanel.svelte';
import { withinPlace } from '../../../src/query/selectors';
import { dataset, show } from './support/show';
import { choosing } from '../../support/any-facets';

test('the regions stand side by side, for the nearest year that has statistics', async () => {
  const { screen, view } = await show(OverviewPanel, {});
  await expect
    .element(screen.getByText(/^Figures for 2013, the nearest available to 2014/))
    .toBeVisible();
  const beijing = screen.getByRole('row', { name: /^Beijing/ });
  await expect
    .element(beijing)
    .toMatchTextContent(
      /^Beijing\s*1,948\.8\s*\(1,947\.5–1,950\.2\)\s*0\.8\s*22\.3\s*\(22\.2–22\.4\)\s*76\.9$/,
    );
  view.load({ ...view.state, year: 2010 });
  await expect.element(screen.getByText('Figures for 2010')).toBeVisible();
  await expect.element(beijing).toMatchTextContent('75');
});

test('names and numbers of the sentences light what they are about, and are lit by it', async () => {
  const { screen, view } = await show(OverviewPanel, {});
  const sentences = screen.getByText(/^All \d+ flows are shown/);
  await sentences.getByRole('link', { name: 'Hebei', exact: true }).first().hover();
  await expect.poll(() => view.hovered).toEqual({ kind: 'place', id: 'hebei' });
  const count = [...dataset.flows.values()].filter(({ destination }) =>
    withinPlace(dataset, 'hebei').has(destination),
  ).length;
  await sentences.getByRole('link', { name: String(count), exact: true }).hover();
  await expect
    .poll(() => (view.hovered?.kind === 'flows' ? view.hovered.ids.size : view.hovered))
    .toBe(count);
  view.hover({ kind: 'flow', id: 'baic-huanghua' });
  await expect
    .element(screen.getByRole('link', { name: 'BAIC car plant to Huanghua' }))
    .toHaveClass('lit');
});

test('the few flows that filters leave are all named, with or without an amount', async () => {
  const { screen, view } = await show(OverviewPanel, {});
  const planned = [...dataset.flows.values()].filter(({ facets }) => facets.includes('planned'));
  expect(planned.some(({ magnitude }) => magnitude === null)).toBe(true);
  view.load({ ...view.state, ...choosing({ status: ['planned'] }) });
  await expect
    .element(screen.getByRole('heading', { name: `${planned.length} of 41 flows shown` }))
    .toBeVisible();
  for (const { name } of planned) {
    await expect.element(screen.getByRole('link', { name: name.en }).first()).toBeVisible();
  }
});
