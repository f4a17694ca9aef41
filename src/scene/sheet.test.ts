import { describe, expect, it } from 'vitest';
import { dataset } from '../../tests/support/map';
import { loadWords } from '../i18n/words';
import { LOCALES } from '../model/localized';
import { DEFAULT_VIEW, type ViewState } from '../query/view-state';
import { cameraView } from './camera-view';
import { cameraFor } from './choice-camera';
import { overview } from './first-camera';
import { overlap, type Box } from './geometry/box';
import { pointBetween, type Point } from './geometry/geometry';
import {
  distance,
  isWithin,
  lengthOf,
  screenLine,
  type CoveredFrame,
} from './geometry/screen-line';
import { edgeBox } from './labels/edge-labels';
import { nameBox } from './labels/place-name';
import { leadersOf } from './lens-leaders';
import { sceneOf } from './scene';

const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };

interface Sheet extends CoveredFrame {
  readonly name: string;
  /** What the page lays on the map. */
  readonly covers: readonly Box[];
}

/** The map of a window with panel, and on it card, buttons, scale and credits. */
function desk(name: string, width: number, height: number): Sheet {
  const covers: readonly Box[] = [
    [16, 16, 256, Math.min(536, height - 72)],
    [width - 52, 16, width - 16, 182],
    [16, height - 32, 116, height - 12],
    [width - 212, height - 20, width, height],
  ];
  return { name, width, height, left: 264, covers };
}

const SHEETS: readonly Sheet[] = [
  desk('1440×900', 992, 788),
  desk('1920×1080', 1472, 968),
  desk('1024×768', 664, 656),
  {
    name: '390×844',
    width: 390,
    height: 388,
    foot: 96,
    covers: [
      [12, 304, 268, 344],
      [334, 256, 378, 344],
      [16, 356, 112, 376],
      [172, 362, 390, 380],
    ],
  },
];

const VIEWS: readonly (readonly [string, ViewState])[] = [
  ['all flows', DEFAULT_VIEW],
  ...[...dataset.places.keys()].map((id) => ({ kind: 'place', id }) as const),
  ...[...dataset.story.keys()].map((id) => ({ kind: 'story', id }) as const),
].map((each) =>
  Array.isArray(each)
    ? (each as unknown as [string, ViewState])
    : ([`${each.kind} ${each.id}`, { ...DEFAULT_VIEW, selection: each }] as const),
);

const on = (views: typeof VIEWS) =>
  views.flatMap(([what, view]) =>
    SHEETS.flatMap((sheet) =>
      LOCALES.map((locale) => ({ name: `${what}, ${sheet.name}, ${locale}`, view, sheet, locale })),
    ),
  );

type Case = ReturnType<typeof on>[number];

/** Each scene is worked out once for all tests of it. */
const scenes = new Map<Case, ReturnType<typeof draw>>();

function sceneIn(each: Case) {
  const scene = scenes.get(each) ?? draw(each);
  scenes.set(each, scene);
  return scene;
}

function draw({ view, sheet, locale }: Case) {
  const camera = cameraFor(dataset, view, sheet);
  const seen = cameraView(camera, sheet);
  const region = overview(dataset, sheet).zoom;
  const words = { dataset, locale, messages: messages[locale] };
  const look = { view: seen, zoom: camera.zoom, region };
  const scene = sceneOf(words, view, seen, look, sheet.covers);
  const lines = scene.lines
    .map(({ mark }) => ({ mark, line: screenLine(seen, mark) }))
    .filter(({ line }) => line.some((point) => isWithin(seen, point)));
  return { ...scene, lines };
}

function around([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Pairs of boxes that lie on each other. */
function meetings(
  some: readonly (readonly [string, Box])[],
  others: readonly (readonly [string, Box])[],
): string[] {
  return some.flatMap(([one, box]) =>
    others.flatMap(([other, its]) =>
      one !== other && overlap(box, its) ? [`${one} on ${other}`] : [],
    ),
  );
}

/** True where a straight line has a point in a box. */
function isThrough([left, top, right, bottom]: Box, from: Point, to: Point): boolean {
  const steps = Math.ceil(distance(from, to)) + 1;
  return Array.from({ length: steps }, (_, index) => pointBetween(from, to, index / steps)).some(
    ([x, y]) => x > left && x < right && y > top && y < bottom,
  );
}

/** About as far a head reaches beside its line, in CSS pixels. */
const HEAD = 4;

const ALL = on(VIEWS);
const OVERVIEWS = ALL.filter(({ view }) => view === DEFAULT_VIEW);

describe('names', () => {
  it.each(ALL)('of $name: none on a name, a symbol, a card or a button, none cut', (each) => {
    const { names, symbols, edges } = sceneIn(each);
    const { width, height, covers } = each.sheet;
    const written = names.map((name) => [`name ${name.id}`, nameBox(name)] as const);
    const atEdge = edges.map((edge) => [edge.lines.join(' '), edgeBox(edge)] as const);
    const drawn = symbols.map(
      ({ id, at, radius }) => [`symbol ${id}`, around(at, radius)] as const,
    );
    const laid = covers.map((box, index) => [`cover ${index}`, box] as const);
    // Of chosen sites that lie on each other, no symbol can keep off the next one's name.
    const free = drawn.filter(([one, box]) => meetings([[one, box]], drawn).length === 0);
    expect(meetings(written, [...written, ...free, ...laid, ...atEdge])).toEqual([]);
    expect(meetings(atEdge, [...atEdge, ...laid, ...drawn])).toEqual([]);
    for (const [name, box] of [...written, ...atEdge]) {
      const isWhole = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
      expect(isWhole, name).toBe(true);
    }
  });

  it.each(ALL)('of $name: no line runs through one', (each) => {
    const { names, lines } = sceneIn(each);
    const crossed = names.flatMap((name) =>
      lines.flatMap(({ mark, line }) =>
        line.some((to, index) => isThrough(nameBox(name), line[index - 1] ?? to, to))
          ? [`${mark.id} through ${name.id}`]
          : [],
      ),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(crossed).toEqual([]);
  });

  it.each(ALL)('of $name: none on a head, none under a lens', (each) => {
    const { names, lines, lenses, view } = sceneIn(each);
    const written = names.map((name) => [`name ${name.id}`, nameBox(name)] as const);
    const heads = lines.flatMap(({ mark, line }) =>
      [line.at(-1), ...(mark.direction === 'mutual' ? [line[0]] : [])].flatMap((tip) =>
        tip && isWithin(view, tip) ? [[`head ${mark.id}`, around(tip, HEAD)] as const] : [],
      ),
    );
    // Where cards leave a narrow strip of the map, a lens has to lie on something.
    const { width, left = 0 } = each.sheet;
    const under = (width - left < 480 ? [] : lenses).map(
      ({ place, centre, radius }) => [`lens ${place.id}`, around(centre, radius * 0.7)] as const,
    );
    expect(meetings(written, [...heads, ...under])).toEqual([]);
  });

  it.each(ALL)(
    'of $name: one that stands off its symbol is joined to it, past all others',
    (each) => {
      const { names, symbols } = sceneIn(each);
      for (const { id, leader } of names) {
        if (!leader) continue;
        const own = symbols.find((symbol) => symbol.id === id);
        expect(distance(leader[0], own?.at ?? [0, 0])).toBeCloseTo((own?.radius ?? 0) + 1, 5);
        const mine = around(own?.at ?? [0, 0], own?.radius ?? 0);
        const met = [
          ...names.filter((name) => name.id !== id).map((name) => nameBox(name)),
          // Of symbols that lie on each other one is behind the leader of the other.
          ...symbols
            .map(({ at, radius }) => around(at, radius))
            .filter((box) => !overlap(box, mine)),
        ].filter((box) => isThrough(box, ...leader));
        expect(met, id).toEqual([]);
      }
    },
  );

  it.each(OVERVIEWS)('of $name: none where a line leads to a lens', (each) => {
    const { names, lenses, symbols } = sceneIn(each);
    const crossed = lenses.flatMap((lens) => {
      const at = symbols.find(({ id }) => id === lens.place.id)?.at ?? [0, 0];
      return leadersOf(lens, at).flatMap((leader) =>
        names.filter((name) => isThrough(nameBox(name), ...leader)).map(({ id }) => id),
      );
    });
    expect(lenses.length > 0).toBe(each.sheet.width >= 480);
    // Where cards leave a narrow strip, names stand wherever there is room.
    const { width, left = 0 } = each.sheet;
    expect(crossed.length).toBeLessThanOrEqual(lenses.length > 0 && width - left < 480 ? 1 : 0);
  });

  it.each(OVERVIEWS)('of $name: all places that stand free of cards are named', (each) => {
    const { names, symbols, view } = sceneIn(each);
    const named = new Set(names.map(({ id }) => id));
    const seen = symbols.filter(({ at, isNamed }) => isNamed && isWithin(view, at));
    const nameless = seen.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    expect(nameless.length / seen.length).toBeLessThan(each.sheet.width < 720 ? 0.15 : 0.01);
  });
});

describe('the camera', () => {
  it.each(OVERVIEWS)('of $name has all ends of flows in what is free of the map', (each) => {
    const { symbols } = sceneIn(each);
    const { left = 0, foot = 0, width, height } = each.sheet;
    const ends = symbols.filter(({ kind }) => kind?.role !== 'outside');
    const hidden = ends.filter(
      ({ at: [x, y] }) => x < left || y < 0 || x > width || y > height - foot,
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });
});

describe('lines', () => {
  it.each(OVERVIEWS)('of $name: no two heads nearer than 9 px', (each) => {
    const { lines, view } = sceneIn(each);
    const tips = lines
      .flatMap(({ mark, line }) => [line.at(-1), ...(mark.direction === 'mutual' ? [line[0]] : [])])
      .filter((tip): tip is Point => tip !== undefined && isWithin(view, tip));
    const apart = tips.flatMap((tip, index) =>
      tips.slice(index + 1).map((other) => distance(tip, other)),
    );
    expect(tips.length).toBeGreaterThan(20);
    expect(Math.min(...apart)).toBeGreaterThan(8.9);
  });

  it.each(OVERVIEWS)('of $name: each can be seen, or a lens shows it', (each) => {
    const { lines } = sceneIn(each);
    // The shortest line of a narrow map, which has to show the whole fan, is half as long.
    const least = each.sheet.width < 720 ? 12 : 24;
    const short = lines.filter(({ line }) => lengthOf(line) < least);
    expect(short.map(({ mark }) => mark.id)).toEqual([]);
  });

  it.each(OVERVIEWS)('of $name: any two leave a place at least 8° apart', (each) => {
    const { lines } = sceneIn(each);
    const angles = new Map<string, number[]>();
    for (const { mark } of lines) {
      const [start, end] = mark.ports ?? [];
      for (const [place, port] of [
        [mark.origin, start],
        [mark.destination, end],
      ] as const) {
        if (!port) continue;
        const known = angles.get(place.join()) ?? [];
        angles.set(place.join(), [...known, (Math.atan2(port[1], port[0]) * 180) / Math.PI]);
      }
    }
    for (const [place, all] of angles) {
      const sorted = [...all].sort((one, other) => one - other);
      const gaps = sorted.map((angle, index) =>
        index === 0 ? angle + 360 - (sorted.at(-1) ?? angle) : angle - (sorted[index - 1] ?? 0),
      );
      if (sorted.length > 1) expect(Math.min(...gaps), place).toBeGreaterThan(7.9);
    }
  });
});
