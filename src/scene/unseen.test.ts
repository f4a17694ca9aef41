import { expect, test } from 'vitest';
import { dataset } from '../../tests/support/map';
import { OVERVIEWS, sceneIn, type SheetCase } from '../../tests/support/sheets';
import { cameraFor } from './choice-camera';
import { overview } from './first-camera';
import { detailAt } from './flows/flow-marks';
import { withoutLens } from './lens';

function unseenIn(each: SheetCase) {
  const { zoom } = cameraFor(dataset, each.view, each.sheet);
  const detail = detailAt(dataset, zoom, overview(dataset, each.sheet).zoom);
  return withoutLens(dataset, each.view, detail, sceneIn(each).lenses);
}

test.each(OVERVIEWS)('on $name, flows within a place are in a lens or told of', (each) => {
  const inLenses = sceneIn(each).lenses.map(({ place, count }) => [place?.id, count]);
  const told = unseenIn(each).map(({ place, count }) => [place.id, count]);
  expect([...inLenses, ...told]).toEqual([['caofeidian', 12]]);
  expect(told).toHaveLength(each.sheet.width < 480 ? 1 : 0);
});

test('beside a lens nothing is told of what has none', () => {
  for (const each of OVERVIEWS) {
    const view = { ...each.view, selection: { kind: 'place', id: 'hebei' } as const };
    const chosen = { ...each, view };
    const { lenses } = sceneIn(chosen);
    if (lenses.length > 0) expect(unseenIn(chosen)).toEqual([]);
    expect(lenses.length + unseenIn(chosen).length).toBeGreaterThan(0);
  }
});
