import { expect, test } from 'vitest';
import FlowPanel from '../../../src/features/flow/FlowPanel.svelte';
import { show } from './support/show';

test('a flow leads to its ends, and says that its amount is unknown', async () => {
  const { screen } = await show(FlowPanel, { id: 'shougang-caofeidian' }, { year: 2010 });
  await expect
    .element(screen.getByRole('heading', { level: 2 }))
    .toMatchTextContent(/^Shougang steelworks to Caofeidian$/);
  await expect
    .element(screen.getByRole('link', { name: 'Shougang Jingtang', exact: true }))
    .toHaveAttribute('href', '/en/place/shougang-jingtang/?year=2010');
  await expect.element(screen.getByText('not given')).toBeVisible();
  await expect.element(screen.getByText('Operating, as of 2014')).toBeVisible();
});

test('a known amount has its unit, its caveat and its reference, once', async () => {
  const { screen } = await show(FlowPanel, { id: 'beijing-pledge-caofeidian' }, {}, 'zh');
  await expect.element(screen.getByText('200亿美元', { exact: true })).toBeVisible();
  expect(screen.container.textContent?.match(/币种存疑/g)).toHaveLength(1);
});

test('an agreement has two sides, not an origin', async () => {
  const { screen } = await show(FlowPanel, { id: 'beijing-hebei-agreements' });
  await expect.element(screen.getByText('Between', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('From', { exact: true })).not.toBeInTheDocument();
  await expect
    .element(screen.getByRole('definition').filter({ hasText: /^31 July 2014/ }))
    .toBeVisible();
});
