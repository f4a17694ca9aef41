import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../query/view-state';
import { dataset } from '../../tests/support/map';
import { cameraView } from './camera-view';
import { cameraFor, choiceCamera, isLegibleFrom } from './choice-camera';
import { LEGIBLE } from './choice-sight';
import { firstCamera, overview } from './first-camera';
import { drawnAt } from './flows/drawn-at';
import { detailAt, flowMarks } from './flows/flow-marks';
import { holders, sitesFrom, standsFor } from './flows/holders';
import { relatedFlows } from './flows/targets';
import { mercator } from './geometry/geometry';
import { distance, isWithin, screenLine, type CoveredFrame } from './geometry/screen-line';
import { lensesOf } from './lens';
import { toldOnMap } from './lens-cover';

const FRAMES: Readonly<Record<string, CoveredFrame>> = {
  desk: { width: 992, height: 788, left: 264 },
  phone: { width: 390, height: 388, foot: 96 },
};

const CHOICES: readonly Selection[] = [
  ...[...dataset.places.keys()].map((id) => ({ kind: 'place', id }) as const),
  ...[...dataset.flows.keys()].map((id) => ({ kind: 'flow', id }) as const),
  ...[...dataset.story.keys()].map((id) => ({ kind: 'story', id }) as const),
].filter((selection) => (relatedFlows(dataset, { ...DEFAULT_VIEW, selection })?.size ?? 0) > 0);

/** What on a phone, which has no lens for a hub, shows what runs to elsewhere, not what runs within it. */
const LEFT_ASIDE = ['hebei', 'caofeidian', 'tangshan'];

const on = (selection: Selection): ViewState => ({ ...DEFAULT_VIEW, selection });
const endsOf = (id: string) => {
  const flow = dataset.flows.get(id);
  return [flow?.origin, flow?.destination]
    .flatMap((end) => dataset.places.get(end ?? '') ?? [])
    .filter(({ gate }) => gate === null);
};

/** True for a flow both of whose ends one place stands for from afar. */
function isWithinHub(id: string): boolean {
  const [from, to] = endsOf(id).map((place) => standsFor(dataset, place));
  return from !== undefined && from === to;
}

/** The lines of a view as a map draws them, in the main map or in a lens. */
function seen(view: ViewState, frame: CoveredFrame) {
  const camera = cameraFor(dataset, view, frame);
  const window = cameraView(camera, frame);
  const detail = detailAt(dataset, camera.zoom, overview(dataset, frame).zoom);
  const marks = flowMarks(dataset, view, detail);
  const lenses = lensesOf(dataset, view, detail, {
    view: window,
    zoom: camera.zoom,
    marks,
    symbols: [],
    names: [],
  });
  return { camera, window, marks, lenses };
}

describe.each(Object.entries(FRAMES))('what is chosen, on a %s', (name, frame) => {
  it.each(CHOICES)(
    '$kind $id is drawn alone, each of its flows in the map or in a lens',
    (choice) => {
      const view = on(choice);
      const { marks, lenses } = seen(view, frame);
      if (name === 'phone' && choice.kind === 'place' && LEFT_ASIDE.includes(choice.id)) {
        const away = marks.flatMap(({ flows }) => flows).filter((id) => !isWithinHub(id));
        const all = [...(relatedFlows(dataset, view) ?? [])].filter((id) => !isWithinHub(id));
        expect(away.sort()).toEqual(all.sort());
        return;
      }
      const drawn = new Set([
        ...marks.flatMap(({ flows }) => flows),
        ...lenses.flatMap((lens) => lens.marks.flatMap(({ flows }) => flows)),
      ]);
      expect(drawn).toEqual(relatedFlows(dataset, view));
    },
  );

  it.each(CHOICES)(
    '$kind $id has arrows that can be read, in the map and in its lens',
    (choice) => {
      const { window, marks, lenses } = seen(on(choice), frame);
      const shown = [
        ...toldOnMap(marks, lenses).map((mark) => screenLine(window, mark)),
        ...lenses.flatMap((lens) => lens.marks.map((mark) => screenLine(lens.view, mark))),
      ];
      const lengths = shown.flatMap((line) => {
        const [start, end] = [line[0], line.at(-1)];
        return start && end && [start, end].every((point) => isWithin(window, point))
          ? [distance(start, end)]
          : [];
      });
      expect(Math.min(...lengths, LEGIBLE)).toBeGreaterThanOrEqual(LEGIBLE);
    },
  );
});

const WINDOWS: Readonly<Record<string, CoveredFrame>> = {
  ...FRAMES,
  small: { width: 664, height: 656, left: 264 },
  wide: { width: 1472, height: 968, left: 264 },
};

describe.each(Object.entries(WINDOWS))('what leaves the map, on a %s', (_, frame) => {
  const places = ['caofeidian', 'tangshan', 'hebei', 'caofeidian-port', 'shanghai', 'australia'];
  it.each(places)('has 60 px of its line in sight where %s is chosen', (id) => {
    const { window, marks } = seen(on({ kind: 'place', id }), frame);
    const { left = 0, foot = 0, width, height } = frame;
    const free = { width: width - left, height: height - foot };
    const isBeyond = (place: string | undefined) => dataset.places.get(place ?? '')?.gate !== null;
    const leaving = marks.filter(({ flows: [flow = ''] }) =>
      [dataset.flows.get(flow)?.origin, dataset.flows.get(flow)?.destination].some(isBeyond),
    );
    expect(leaving.length).toBeGreaterThan(0);
    for (const mark of leaving) {
      const inSight = screenLine(window, mark).filter(([x, y]) => isWithin(free, [x - left, y]));
      const [start, end] = [inSight[0], inSight.at(-1)];
      expect(start && end && distance(start, end), mark.id).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });
});

describe('the camera of a choice', () => {
  it.each([FRAMES.desk, { width: 840, height: 788, left: 264 }, WINDOWS.wide])(
    'has all ends of what runs within a hub in what is free of the map',
    (frame = { width: 0, height: 0 }) => {
      const view = on({ kind: 'circular' });
      const sight = cameraView(cameraFor(dataset, view, frame), frame);
      const free = { width: frame.width - (frame.left ?? 0), height: frame.height };
      for (const place of [...(relatedFlows(dataset, view) ?? [])].flatMap(endsOf)) {
        const [x, y] = sight.project(mercator(drawnAt(place))) ?? [-1, -1];
        expect(isWithin(free, [x - (frame.left ?? 0), y]), place.id).toBe(true);
      }
    },
  );

  it('comes no nearer to two hubs than where their sites would lie around them', () => {
    const frame = { width: 840, height: 788, left: 264 };
    const face = (id: string) => cameraFor(dataset, on({ kind: 'face', id }), frame).zoom;
    expect(face('caofeidian-binhai')).toBeLessThan(sitesFrom(dataset));
    expect(face('caofeidian-binhai')).toBeGreaterThan(8);
    expect(face('caofeidian-port-jidong-cement')).toBeGreaterThan(sitesFrom(dataset));
  });

  it.each(Object.keys(FRAMES))(
    'cuts no more than a third of the arrows of a region, on a %s',
    (name) => {
      const frame = FRAMES[name] ?? { width: 0, height: 0 };
      for (const id of ['beijing', 'tianjin', 'hebei']) {
        const view = on({ kind: 'place', id });
        const sight = cameraView(cameraFor(dataset, view, frame), frame);
        const { left = 0, foot = 0, width, height } = frame;
        const isSeen = (at: ReturnType<typeof sight.project>) =>
          at !== null && at[0] > left && at[0] < width && at[1] > 0 && at[1] < height - foot;
        const arrows = [...(relatedFlows(dataset, view) ?? [])].map(endsOf);
        const cut = arrows.filter(
          (ends) => !ends.every((place) => isSeen(sight.project(mercator(drawnAt(place))))),
        );
        expect(cut.length / arrows.length, id).toBeLessThanOrEqual(1 / 3);
      }
    },
  );

  it.each([FRAMES.phone, WINDOWS.small])(
    'has all ends in what is free of the map where a small lens enlarges what is short',
    (frame = { width: 0, height: 0 }) => {
      const choices: Selection[] = [
        { kind: 'place', id: 'beijing' },
        { kind: 'place', id: 'hebei' },
        { kind: 'story', id: 'services' },
      ];
      const { left = 0, foot = 0, width, height } = frame;
      const free = { width: width - left, height: height - foot };
      for (const choice of choices) {
        const { window, lenses } = seen(on(choice), frame);
        const ends = [...(relatedFlows(dataset, on(choice)) ?? [])].flatMap(endsOf);
        for (const place of ends) {
          const [x, y] = window.project(mercator(drawnAt(place))) ?? [-1, -1];
          expect(isWithin(free, [x - left, y]), place.id).toBe(true);
        }
        expect(lenses.some(({ place }) => place === null)).toBe(true);
      }
    },
  );

  const isSite = (id: string) => holders(dataset).has(id);
  const whole = CHOICES.filter((choice) => choice.kind !== 'place' || !isSite(choice.id));
  it.each(whole)('has all ends of $kind $id in comfortable sight on a desk', (choice) => {
    const frame = { width: 992, height: 788 };
    const view = cameraView(cameraFor(dataset, on(choice), frame), frame);
    for (const place of [...(relatedFlows(dataset, on(choice)) ?? [])].flatMap(endsOf)) {
      const [x = -1, y = -1] = view.project(mercator(drawnAt(place))) ?? [];
      expect(Math.min(x, y, frame.width - x, frame.height - y), place.id).toBeGreaterThan(60);
    }
  });

  it('is that of the address where there is one, and the first without a choice', () => {
    const frame = { width: 992, height: 788 };
    const camera = { zoom: 8, lat: 39, lng: 117, bearing: 0, pitch: 0 };
    const view = on({ kind: 'place', id: 'langfang' });
    expect(cameraFor(dataset, { ...view, camera }, frame)).toEqual(camera);
    expect(cameraFor(dataset, DEFAULT_VIEW, frame)).toEqual(firstCamera(dataset, frame));
    expect(choiceCamera(dataset, on({ kind: 'matrix' }), frame)).toBeNull();
    expect(choiceCamera(dataset, on({ kind: 'place', id: 'beijing-cbd' }), frame)).toBeNull();
  });

  it('of three arrows into Langfang is one in which they can be told apart', () => {
    const frame = { width: 992, height: 788 };
    const view = on({ kind: 'place', id: 'langfang' });
    expect(isLegibleFrom(dataset, view, firstCamera(dataset, frame), frame)).toBe(false);
    const camera = cameraFor(dataset, view, frame);
    expect(camera.zoom).toBeGreaterThan(9);
    expect(isLegibleFrom(dataset, view, camera, frame)).toBe(true);
    expect(isLegibleFrom(dataset, DEFAULT_VIEW, camera, frame)).toBeNull();
  });

  it('does not depend on filters', () => {
    const frame = { width: 992, height: 788 };
    const view = on({ kind: 'place', id: 'beijing' });
    expect(choiceCamera(dataset, { ...view, year: 2003, undated: false }, frame)).toEqual(
      choiceCamera(dataset, view, frame),
    );
  });
});
