import { loadWords } from '../../src/i18n/words';
import { LOCALES } from '../../src/model/localized';
import { DEFAULT_VIEW, type ViewState } from '../../src/query/view-state';
import { cameraView } from '../../src/scene/camera-view';
import { cameraFor } from '../../src/scene/choice-camera';
import { overview } from '../../src/scene/first-camera';
import type { Box } from '../../src/scene/geometry/box';
import { isWithin, screenLine, type CoveredFrame } from '../../src/scene/geometry/screen-line';
import { sceneOf } from '../../src/scene/scene';
import { dataset } from './map';

const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };

/** The map of a window, and what the page lays on it. */
export interface Sheet extends CoveredFrame {
  readonly name: string;
  /** What the page lays on the map. */
  readonly covers: readonly Box[];
}

/** The map of a window with panel, and on it card, buttons, scale and credits. */
function desk(name: string, width: number, height: number): Sheet {
  const covers: readonly Box[] = [
    [16, 16, 256, Math.min(616, height - 72)],
    [width - 52, 16, width - 16, 182],
    [16, height - 32, 116, height - 12],
    [width - 212, height - 20, width, height],
  ];
  return { name, width, height, left: 264, covers };
}

export const SHEETS: readonly Sheet[] = [
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

export type SheetCase = ReturnType<typeof on>[number];

/** Each scene is worked out once for all tests of it. */
const scenes = new Map<SheetCase, ReturnType<typeof draw>>();

export function sceneIn(each: SheetCase) {
  const scene = scenes.get(each) ?? draw(each);
  scenes.set(each, scene);
  return scene;
}

/** The scene of a view on the map of a window. */
export function draw({ view, sheet, locale }: Pick<SheetCase, 'view' | 'sheet' | 'locale'>) {
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

/** Each view of place and step on each sheet in either language. */
export const ON_SHEETS = on(VIEWS);
/** All flows on each sheet in either language. */
export const OVERVIEWS = ON_SHEETS.filter(({ view }) => view === DEFAULT_VIEW);
