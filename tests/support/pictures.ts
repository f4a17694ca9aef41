import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { loadWords } from '../../src/i18n/words';
import type { Dataset } from '../../src/model/dataset';
import type { Locale } from '../../src/model/localized';
import { DEFAULT_VIEW, type ViewState } from '../../src/query/view-state';
import { loadGeography } from '../../src/render/svg/ground';
import { drawFigure, figureCamera } from '../../src/render/svg/figure/figure';
import { indicatorKeyOf } from '../../src/render/svg/figure/indicator-key';
import { regionClasses } from '../../src/scene/region-classes';
import type { Frame } from '../../src/scene/geometry/screen-line';
import { colour } from '../../src/scene/style/palette';
import type { Drawing } from '../../src/session/drawing';

/** The figure of a view of some data, as the window draws it from the files of the site. */
export async function figureOf(
  dataset: Dataset,
  change: Partial<ViewState>,
  locale: Locale = 'en',
  screen: Frame = { width: 720, height: 780 },
): Promise<Drawing> {
  const view = { ...DEFAULT_VIEW, ...change };
  const layer = (name: string) =>
    JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as FeatureCollection<
      Geometry,
      Record<string, string>
    >;
  return drawFigure({
    atlas: { dataset, locale, messages: await loadWords(locale, 'messages') },
    view,
    words: await loadWords(locale, 'export'),
    geography: await loadGeography(
      (name) => Promise.resolve(layer(name)),
      dataset.basemap,
      figureCamera(dataset, view, screen, view.camera).camera.zoom,
    ),
    screen,
    camera: view.camera,
    address: 'https://example.org/en/?year=2014&map=1',
    fills: new Map(
      [...regionClasses(dataset, view)].map(([region, name]) => [
        dataset.places.get(region)?.adcode ?? '',
        name === null ? null : colour(name, 'light'),
      ]),
    ),
    key: indicatorKeyOf(
      { dataset, locale, messages: await loadWords(locale, 'messages') },
      view,
      await loadWords(locale, 'indicators'),
    ),
    fontsFor: () => Promise.resolve(''),
  });
}
