import { describe, expect, it } from 'vitest';
import { foundOfClaim } from '../../render/maplibre/extents';
import { cameraView } from '../../scene/camera-view';
import { linesCamera } from '../../scene/choice-camera';
import { LEGIBLE } from '../../scene/choice-sight';
import { mercator } from '../../scene/geometry/geometry';
import { distance, type Frame } from '../../scene/geometry/screen-line';
import { examine } from './examine';
import { drawingFeatures } from './features';
import { builtIn, storedGeography } from './test-support';

const dataset = await builtIn();
const MEASURED = [...dataset.claims.values()].flatMap((claim) => {
  const { drawing } = examine(claim, dataset, storedGeography);
  const found = foundOfClaim(drawingFeatures(drawing, storedGeography));
  return found && found.lines.length > 0 ? [{ id: claim.id, drawing, ...found }] : [];
});

const FRAMES: Readonly<Record<string, Frame>> = {
  desk: { width: 992, height: 788 },
  phone: { width: 390, height: 420 },
};

describe.each(Object.entries(FRAMES))('what a claim measures, on a %s', (name, frame) => {
  it.each(MEASURED)('$id has lines that can be read', ({ extent, drawing }) => {
    const lines = (drawing?.lines ?? []).map(({ ends }) => ends);
    expect(lines.length).toBeGreaterThan(0);
    const view = cameraView(linesCamera(extent, lines, frame), frame);
    const ends = lines.map((line) => line.map((end) => view.project(mercator(end))));
    for (const [from, to] of ends) {
      if (!from || !to) throw new Error('an end is beyond the horizon');
      expect(distance(from, to)).toBeGreaterThanOrEqual(LEGIBLE - 1e-6);
      const isInSight = [from, to].every(
        ([x, y]) => x > 0 && y > 0 && x < frame.width && y < frame.height,
      );
      if (name === 'desk') expect(isInSight).toBe(true);
      // Its middle, where it says how long it is.
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      expect(x > 0 && y > 0 && x < frame.width && y < frame.height).toBe(true);
    }
  });
});

it('more than one claim measures something', () => {
  expect(MEASURED.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['caofeidian-binhai-distance', 'mill-to-quay']),
  );
});
