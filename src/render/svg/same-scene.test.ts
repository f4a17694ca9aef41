import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import { figureOf } from '../../../tests/support/pictures';
import { loadWords } from '../../i18n/words';
import { LOCALES, type Locale } from '../../model/localized';
import { DEFAULT_VIEW, type ViewState } from '../../query/view-state';
import { cameraAround, cameraView, homeCamera } from '../../scene/camera-view';
import { cameraFor } from '../../scene/choice-camera';
import { overview } from '../../scene/first-camera';
import type { Point } from '../../scene/geometry/geometry';
import { distance, screenLine } from '../../scene/geometry/screen-line';
import { nameFeatures } from '../../scene/labels/name-features';
import { sceneOf, type Scene } from '../../scene/scene';
import { drawMap } from './card/draw';
import { readLand } from './card/land';
import { letteringFor } from './card/lettering';
import { CARD_MAP, CARD_PADDING, subjectOf } from './card/subject';
import { drawPicture } from './page/picture';

const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };

/** The frame of a figure, which a picture of the page and a map can have, too. */
const FRAME = { width: 944, height: 944 };

const VIEWS: readonly ViewState[] = [
  DEFAULT_VIEW,
  { ...DEFAULT_VIEW, selection: { kind: 'place', id: 'beijing' } },
  { ...DEFAULT_VIEW, selection: { kind: 'story', id: 'markets' } },
];

const CASES = VIEWS.flatMap((view) => LOCALES.map((locale) => ({ view, locale })));

function sceneIn(view: ViewState, locale: Locale): { scene: Scene; picture: string } {
  const words = { dataset, locale, messages: messages[locale] };
  const camera = cameraFor(dataset, view, FRAME);
  const seen = cameraView(camera, FRAME);
  const look = { view: seen, zoom: camera.zoom, region: overview(dataset, FRAME).zoom };
  const scene = sceneOf(words, view, seen, look);
  const { captions, edges, lenses } = scene;
  const picture = drawPicture({
    words,
    state: view,
    screen: { ...FRAME, camera, captions, edges, lenses },
    classes: new Map(),
    world: null,
    shapes: '',
    sharesFlows: false,
    hrefOf: ({ kind, id }) => `${kind}:${id}`,
    id: 'picture',
  });
  return { scene, picture };
}

/** Where lines begin and end in a drawing. */
function linesIn(svg: string): [Point, Point][] {
  return [...svg.matchAll(/<path\b[^>]*\bclass="flow"[^>]*>/g)].flatMap(([path]) => {
    const numbers = (/\bd="([^"]*)"/.exec(path)?.[1] ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number);
    const [x, y] = numbers ?? [];
    const [toX, toY] = numbers?.slice(-2) ?? [];
    return x === undefined || y === undefined || toX === undefined || toY === undefined
      ? []
      : [
          [
            [x, y],
            [toX, toY],
          ] as [Point, Point],
        ];
  });
}

const linesOf = ({ lines }: Scene) => lines.filter(({ isInView }) => isInView);

/** The points at which groups stand in a drawing. */
function groupsIn(svg: string): Point[] {
  return [...svg.matchAll(/translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/g)].map(([, x, y]): Point => [
    Number(x),
    Number(y),
  ]);
}

function isAmong(point: Point, all: readonly Point[]): boolean {
  return all.some((other) => distance(point, other) < 1);
}

describe.each(CASES)('$view.selection in $locale', ({ view, locale }) => {
  const { scene, picture } = sceneIn(view, locale);
  const seen = scene.symbols.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < 944 && y < 944);

  it('has its symbols and lines at the same points in the picture of the page and the figure', async () => {
    const { camera } = sceneCamera(view);
    const { svg } = await figureOf(dataset, { ...view, camera }, locale, FRAME);
    for (const drawn of [picture, svg]) {
      const groups = groupsIn(drawn);
      expect(seen.filter(({ at }) => !isAmong(at, groups)).map(({ id }) => id)).toEqual([]);
    }
    const [ofPicture, ofFigure] = [linesIn(picture), linesIn(svg)];
    expect(ofPicture.length).toBeGreaterThanOrEqual(linesOf(scene).length);
    for (const [start, end] of ofPicture) {
      const isSame = ofFigure.some(([s, e]) => distance(s, start) < 1 && distance(e, end) < 1);
      expect(isSame, `${start.join()} ${end.join()}`).toBe(true);
    }
  });

  it('has its names at the same points in the figure and on the map', async () => {
    const { camera } = sceneCamera(view);
    const { svg } = await figureOf(dataset, { ...view, camera }, locale, FRAME);
    const written = [...svg.matchAll(/<text\b[^>]*class="place-name"[^>]*>/g)].map(
      ([text]): Point => [
        Number(/\bx="([^"]*)"/.exec(text)?.[1]),
        Number(/\by="([^"]*)"/.exec(text)?.[1]),
      ],
    );
    expect(written.length).toBeGreaterThan(3);
    const points = scene.names.map(({ x, y }): Point => [x, y]);
    expect(written.filter((point) => !isAmong(point, points))).toEqual([]);
    const { features } = nameFeatures(dataset, scene.names, scene.symbols);
    expect(features.length).toBe(scene.names.length);
    for (const [index, { properties }] of features.entries()) {
      const name = scene.names[index];
      const symbol = scene.symbols.find(({ id }) => id === properties.id);
      if (!name || !symbol) throw new Error(`no name or symbol of ${properties.id}`);
      const { dx, dy } = properties;
      const middle: Point = [symbol.at[0] + dx * name.size, symbol.at[1] + dy * name.size];
      expect(distance(middle, [name.x, name.y - 0.34 * name.size])).toBeLessThan(1);
    }
  });
});

function sceneCamera(view: ViewState) {
  return { camera: cameraFor(dataset, view, FRAME) };
}

describe('a card', () => {
  it('has the lines of the scene of its camera', async () => {
    const land = await readLand('.');
    const names = [...dataset.places.values(), ...dataset.flows.values()].map(
      ({ name }) => name.en,
    );
    const lettering = await letteringFor('.', [...names, '|…']);
    const subject = subjectOf(dataset, { kind: 'none' }, land);
    const words = { locale: 'en', credits: '' } as const;
    const card = drawMap(words, subject, { land, lettering, paint: (name) => name, mark: '' });
    const camera = cameraAround(subject.box, CARD_MAP, CARD_PADDING);
    const view = cameraView(camera, CARD_MAP);
    const region = homeCamera(dataset.extent.bounds).zoom;
    const look = { view, zoom: camera.zoom, region };
    const scene = sceneOf(
      { dataset, locale: 'en', messages: messages.en },
      DEFAULT_VIEW,
      view,
      look,
    );
    const lines = linesIn(card);
    expect(lines.length).toBe(scene.lines.length);
    // A line with heads at both ends begins at the joint of the first.
    for (const { mark } of scene.lines.filter(({ mark }) => mark.direction !== 'mutual')) {
      const line = screenLine(view, mark);
      const [start, end] = [line[0], line.at(-1)];
      if (!start || !end) throw new Error(`no line of ${mark.id}`);
      expect(
        lines.some(([from]) => distance(from, start) < 1),
        mark.id,
      ).toBe(true);
    }
  });
});
