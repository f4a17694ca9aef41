import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import MapView from '../../../src/features/map/MapView.svelte';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { parseCamera } from '../../../src/address/camera';
import { show } from '../panels/support/show';

test('a map too small for a lens says what flows lie within a place, and comes near to them', async () => {
  document.body.replaceChildren();
  const window = { width: 390, height: 388 };
  const shown = await show(MapView as Component<object>, {}, {}, 'en', window);
  Object.assign(shown.screen.container.style, { position: 'fixed', inset: '0' });
  const told = shown.screen.getByRole('button', { name: 'Inside Caofeidian: 12 flows' });
  await expect.element(told, { timeout: 60_000 }).toBeVisible();
  await told.click();
  const camera = parseCamera(
    new URL(shown.steps.at(-1)?.address ?? '', 'https://atlas.test').searchParams.get('map') ?? '',
  );
  shown.view.load({ ...DEFAULT_VIEW, camera }, false);
  // There they are drawn.
  await expect.element(told).not.toBeInTheDocument();
});
