import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import { loadWords } from '../../i18n/words';
import { LOCALES } from '../../model/localized';
import { DEFAULT_VIEW, type ViewState } from '../../query/view-state';
import { cameraView } from '../camera-view';
import { cameraFor } from '../choice-camera';
import { overview } from '../first-camera';
import { flowNumbers, listedFlows } from '../flows/numbers';
import { drawnFlows } from '../flows/targets';
import { overlap, type Box } from '../geometry/box';
import { isWithin, screenLine } from '../geometry/screen-line';
import { sceneOf, type Scene } from '../scene';
import type { Caption } from './captions';
import { lensCaptions } from './lens-captions';
import { nameBox } from './place-name';

const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };

const FRAMES = [
  { width: 992, height: 788, left: 264 },
  { width: 390, height: 420, foot: 96 },
];

const VIEWS: readonly (readonly [string, ViewState])[] = [
  ...[...dataset.places.keys()].map((id) => ({ kind: 'place', id }) as const),
  ...[...dataset.flows.keys()].map((id) => ({ kind: 'flow', id }) as const),
  ...[...dataset.story.keys()].map((id) => ({ kind: 'story', id }) as const),
].map((selection) => [`${selection.kind} ${selection.id}`, { ...DEFAULT_VIEW, selection }]);

const CASES = VIEWS.flatMap(([name, view]) =>
  FRAMES.flatMap((frame) =>
    LOCALES.map((locale) => ({ name: `${name} ${frame.width} ${locale}`, view, frame, locale })),
  ),
);

function sceneIn({ view, frame, locale }: (typeof CASES)[number]): Scene {
  const camera = cameraFor(dataset, view, frame);
  const words = { dataset, locale, messages: messages[locale] };
  const seen = cameraView(camera, frame);
  const region = overview(dataset, frame).zoom;
  return sceneOf(words, view, seen, { view: seen, zoom: camera.zoom, region });
}

/** The ids of the flows that captions speak of. */
function spoken(captions: readonly Caption[]): string[] {
  return captions
    .filter(({ disc, text }) => disc !== null || text !== null)
    .flatMap(({ mark }) => mark.flows);
}

describe('of each chosen place, flow and step of the story', () => {
  it.each(CASES)('$name: each line in sight has a name or a number', (each) => {
    const scene = sceneIn(each);
    const inLenses = scene.lenses.flatMap((lens) => lensCaptions(lens, scene.labelled));
    const found = new Set([...spoken(scene.captions), ...spoken(inLenses)]);
    const inSight = [
      ...scene.lines.filter(({ mark }) =>
        screenLine(scene.view, mark).some((point) => isWithin(scene.view, point)),
      ),
      ...scene.lenses.flatMap(({ marks }) => marks.map((mark) => ({ mark }))),
    ].flatMap(({ mark }) => mark.flows);
    const drawn = new Set(drawnFlows(dataset, each.view).map(({ id }) => id));
    expect(inSight.filter((id) => drawn.has(id) && !found.has(id))).toEqual([]);
  });

  it.each(CASES)('$name: no caption lies on a symbol, on a name, or on another', (each) => {
    const { captions, symbols, names } = sceneIn(each);
    const taken: Box[] = [
      ...symbols.map(({ at: [x, y], radius }): Box => [
        x - radius,
        y - radius,
        x + radius,
        y + radius,
      ]),
      ...names.map(nameBox),
    ];
    const boxes = captions.flatMap(({ boxes, mark }) => boxes.map((box) => ({ box, id: mark.id })));
    const meets = boxes.filter(
      ({ box, id }, index) =>
        taken.some((other) => overlap(box, other)) ||
        boxes.some((other, place) => place < index && other.id !== id && overlap(box, other.box)),
    );
    expect(meets.map(({ id }) => id)).toEqual([]);
  });

  it.each(CASES)('$name: map and list have the same numbers', (each) => {
    const scene = sceneIn(each);
    const listed = listedFlows(dataset, each.view);
    const numbers = flowNumbers(dataset, each.view);
    expect([...numbers.keys()]).toEqual(listed.length > 1 ? listed.map(({ id }) => id) : []);
    for (const { disc, mark } of [
      ...scene.captions,
      ...scene.lenses.flatMap((lens) => lensCaptions(lens, scene.labelled)),
    ]) {
      const all = mark.flows.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b);
      const said = (disc ?? '').split(', ').flatMap((part) => {
        const [first = 0, last = first] = part.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, step) => first + step);
      });
      expect(said).toEqual(numbers.size > 0 ? all : disc === null ? [0] : [Number(disc)]);
    }
  });
});
