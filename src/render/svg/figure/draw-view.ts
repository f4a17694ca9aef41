import type { FeatureCollection, Geometry } from 'geojson';
import { loadWords } from '../../../i18n/words';
import type { Atlas } from '../../../session/context';
import type { Drawing } from '../../../session/drawing';
import type { OnScreen } from '../../../scene/choice-camera';
import type { Frame } from '../../../scene/geometry/screen-line';
import { lookOf } from '../../maplibre/style-input';
import { drawFigure, figureCamera } from './figure';
import { fontStyle } from './fonts';
import { loadGeography } from '../ground';
import { indicatorKeyOf } from './indicator-key';

/** Draws what the reader sees as a figure, from the files of the site. */
export async function drawView(
  atlas: Atlas,
  screen: Pick<OnScreen, keyof Frame | 'camera'>,
): Promise<Drawing> {
  const fetchFile = async (path: string): Promise<Response> => {
    const response = await fetch(`${atlas.view.base}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  const camera = screen.camera ?? atlas.view.camera;
  const { dataset } = atlas;
  const { zoom } = figureCamera(dataset, atlas.view.state, screen, camera).camera;
  const [words, indicatorWords, geography] = await Promise.all([
    loadWords(atlas.locale, 'export'),
    loadWords(atlas.locale, 'indicators'),
    loadGeography(
      async (name) =>
        (await (await fetchFile(`geo/${name}.geojson`)).json()) as FeatureCollection<
          Geometry,
          Record<string, string>
        >,
      dataset.basemap,
      zoom,
    ),
  ]);
  return drawFigure({
    atlas,
    view: atlas.view.state,
    words,
    geography,
    screen,
    camera,
    address: new URL(atlas.view.href(), location.origin).href,
    fills: lookOf(atlas, 'light', false).fills,
    key: indicatorKeyOf(atlas, atlas.view.state, indicatorWords),
    fontsFor: (drawing) =>
      fontStyle(drawing, async (file) => (await fetchFile(`fonts/${file}`)).arrayBuffer()),
  });
}
