import { expect, it, vi } from 'vitest';
import { indicatorsOf } from '../stats/indicators/registry';
import { regionClasses } from './region-classes';
import { lookOf } from '../render/maplibre/style-input';
import { colour } from './style/palette';
import messages from '../i18n/words/en/messages';
import type { Atlas } from '../session/context';
import { DEFAULT_VIEW, type ViewState } from '../query/view-state';
import { dataset } from '../../tests/support/map';

// Vitest empties style sheets, even where they are read as text.
vi.mock('./style/palette.css?raw', async () => {
  const { readFile } = await import('node:fs/promises');
  return { default: await readFile('src/scene/style/palette.css', 'utf8') };
});

/** The colours of the map by adcode, as its style has them. */
function onMap(state: ViewState): ReadonlyMap<string, string | null> {
  const view = { state, href: () => '/en/' } as unknown as Atlas['view'];
  return lookOf({ dataset, view, locale: 'en', messages }, 'light', false).fills ?? new Map();
}

function inPicture(state: ViewState): ReadonlyMap<string, string | null> {
  return new Map(
    [...regionClasses(dataset, state)].map(([region, name]) => [
      dataset.places.get(region)?.adcode ?? region,
      name === null ? null : colour(name, 'light'),
    ]),
  );
}

it.each(indicatorsOf(dataset))('colours the picture as the map is by $id', ({ id }) => {
  for (const year of [2009, 2013]) {
    const state: ViewState = { ...DEFAULT_VIEW, year, selection: { kind: 'indicator', id } };
    expect(inPicture(state)).toEqual(onMap(state));
  }
});

it('colours no region where no indicator is chosen', () => {
  expect(regionClasses(dataset, DEFAULT_VIEW).size).toBe(0);
  expect(regionClasses(dataset, { ...DEFAULT_VIEW, indicator: 'tertiary-share' }).size).toBe(3);
});
