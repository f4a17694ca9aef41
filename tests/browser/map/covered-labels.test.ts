import { afterEach, expect, it } from 'vitest';
import { hideCoveredLabels } from '../../../src/render/maplibre/covered-labels';
import type { Box } from '../../../src/scene/geometry/box';
import { stripsOf } from '../../../src/scene/lens-cover';
import type { Point } from '../../../src/scene/geometry/geometry';
import { bareMap } from './bare-map';

const container = document.createElement('div');
const none = { coordinates: [0, 0] };
const button = document.createElement('button');
button.dataset.coversMap = '';

afterEach(() => {
  container.remove();
  button.remove();
});

it('names of neighbours that a button or the frame would cut are not shown, and come back beside it', async () => {
  container.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 400px; height: 400px';
  button.style.cssText = 'position: fixed; width: 20px; height: 20px';
  document.body.append(container, button);
  const map = bareMap(container, [108, 33, 124, 45]);
  const named = () =>
    new Map(
      map
        .queryRenderedFeatures({ layers: ['neighbour-labels'] })
        .map(({ properties, state }) => [String(properties.name_en), state.covered === true]),
    );
  let lens: Box[] = [];
  let lines: Point[][] = [];
  hideCoveredLabels(
    map,
    () => lens,
    () => lines,
  );
  await map.once('idle');
  const all = [...named().keys()];
  expect(all.length).toBeGreaterThan(2);
  expect(all).toContain('Shanxi');
  const shanxi = map
    .querySourceFeatures('labels', { filter: ['==', ['get', 'name_en'], 'Shanxi'] })
    .flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))[0];
  const { x, y } = map.project((shanxi ?? [0, 0]) as [number, number]);

  const resting = async () => {
    const rests = map.once('idle');
    map.triggerRepaint();
    await rests;
  };
  await resting();
  // The frame itself cuts some.
  const atFirst = named();
  expect(atFirst.get('Shanxi')).toBe(false);
  button.style.inset = `${y - 10}px auto auto ${x - 10}px`;
  await resting();
  expect(named()).toEqual(new Map([...atFirst, ['Shanxi', true]]));

  button.style.inset = '380px auto auto 380px';
  await resting();
  expect(named()).toEqual(atFirst);

  lens = stripsOf({ centre: [x, y - 40], radius: 38 });
  await resting();
  // The words below a lens reach beyond its ring.
  expect(named().get('Shanxi')).toBe(true);

  lens = [];
  await resting();
  expect(named().get('Shanxi')).toBe(false);
  // A line through a sea's name; one through another name is what cards and names leave room for.
  const at = (name: string) => {
    const [feature] = map.querySourceFeatures('labels', {
      filter: ['==', ['get', 'name_en'], name],
    });
    const { coordinates } = feature?.geometry.type === 'Point' ? feature.geometry : none;
    return map.project(coordinates as [number, number]);
  };
  const isSeaCovered = () =>
    map
      .queryRenderedFeatures({ layers: ['sea-labels'] })
      .filter(({ properties }) => properties.name_en === 'Bohai Sea')
      .map(({ state }) => state.covered === true);
  expect(isSeaCovered()).toEqual([false]);
  const [sea, land] = [at('Bohai Sea'), at('Shanxi')];
  const across = ({ x, y }: { x: number; y: number }): Point[] => [
    [x - 20, y - 20],
    [x, y],
    [x + 20, y + 20],
  ];
  lines = [across(sea), across(land)];
  await resting();
  expect(isSeaCovered()).toEqual([true]);
  expect(named().get('Shanxi')).toBe(false);
  lines = [];
  await resting();
  expect(isSeaCovered()).toEqual([false]);

  // Half of the name lies beyond the frame.
  map.panBy([x, 0], { animate: false });
  await resting();
  expect(named().get('Shanxi')).toBe(true);
  map.remove();
});
