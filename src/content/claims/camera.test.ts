import { describe, expect, it } from 'vitest';
import { foundOfClaim } from '../../render/maplibre/extents';
import { cameraView } from '../../scene/camera-view';
import { linesCamera } from '../../scene/choice-camera';
import { LEGIBLE } from '../../scene/choice-sight';
import { mercator } from '../../scene/geometry/geometry';
import { distance, type CoveredFrame } from '../../scene/geometry/screen-line';
import { examine } from './examine';
import { drawingFeatures } from './features';
import { builtIn, storedGeography } from './test-support';

const dataset = await builtIn();
const MEASURED = [...dataset.claims.values()].flatMap((claim) => {
  const { drawing } = examine(claim, dataset, storedGeography);
  const found = foundOfClaim(drawingFeatures(drawing, storedGeography));
  return found && found.lines.length > 0 ? [{ id: claim.id, drawing, ...found }] : [];
});

const FRAMES: Readonly<Record<string, CoveredFrame>> = {
  desk: { width: 992, height: 788, left: 256 },
  'small desk': { width: 664, height: 656, left: 256 },
  phone: { width: 390, height: 420 },
};

/** What a line has at least where all ends are in sight, on maps too small for more; CSS pixels. */
const ENOUGH = 30;

describe.each(Object.entries(FRAMES))('what a claim measures, on a %s', (name, frame) => {
  it.each(MEASURED)('$id has lines that can be read', ({ extent, drawing }) => {
    const lines = (drawing?.lines ?? []).map(({ ends }) => ends);
    expect(lines.length).toBeGreaterThan(0);
    const view = cameraView(linesCamera(extent, lines, frame), frame);
    const ends = lines.map((line) => line.map((end) => view.project(mercator(end))));
    const lengths = ends.map(([from, to]) => (from && to ? distance(from, to) : NaN));
    const isInSight = ends
      .flat()
      .every(
        (end) =>
          end &&
          end[0] > (frame.left ?? 0) &&
          end[1] > 0 &&
          end[0] < frame.width &&
          end[1] < frame.height,
      );
    expect(isInSight).toBe(true);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(
      (name === 'desk' ? LEGIBLE : ENOUGH) - 1e-6,
    );
  });
});

it('more than one claim measures something', () => {
  expect(MEASURED.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['caofeidian-binhai-distance', 'mill-to-quay']),
  );
});
