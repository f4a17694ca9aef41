import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import MapView from '../../../src/features/map/MapView.svelte';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { show } from '../panels/support/show';

test('a map that the graphics card lets go of says so, and comes back whole with the card', async () => {
  document.body.replaceChildren();
  const window = { width: 640, height: 560 };
  const shown = await show(MapView as Component<object>, {}, {}, 'en', window);
  Object.assign(shown.screen.container.style, { position: 'fixed', inset: '0' });
  const region = shown.screen.getByRole('region', { name: 'Map', exact: true });
  const is = (status: string) =>
    expect.element(region, { timeout: 60_000 }).toHaveAttribute('data-status', status);
  await is('ready');
  const camera = region.element().getAttribute('data-camera');
  const canvas = region.element().querySelector('canvas');
  const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  const buttons = shown.screen.getByRole('button', { name: 'Show the whole region' });
  await expect.element(buttons).toBeVisible();

  loss?.loseContext();
  await is('lost');
  const notice = shown.screen.getByText(/graphics card let the map go/);
  await expect.element(notice).toBeVisible();
  await expect.element(buttons).not.toBeInTheDocument();
  const [picture] = region.element().getElementsByClassName('picture');
  await expect.poll(() => picture && getComputedStyle(picture).visibility).toBe('visible');
  // What is chosen by then is on the map that comes back.
  shown.view.load({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'chengde' } }, false);

  await new Promise(requestAnimationFrame);
  loss?.restoreContext();
  await is('ready');
  await expect.element(notice).not.toBeInTheDocument();
  await expect.element(buttons).toBeVisible();
  await expect.poll(() => region.element().getAttribute('data-camera')).not.toBe(camera);
  // Nor has the reader moved anything.
  expect(shown.steps).toEqual([]);
});
