import type { Writing } from '../../../i18n/writing';
import type { ViewState } from '../../../query/view-state';
import type { OnScreen } from '../../../scene/choice-camera';
import { edgeBox } from '../../../scene/labels/edge-labels';
import { sceneOf, type Scene } from '../../../scene/scene';
import { roomOf, type Picture } from './frame';

/** The scene of a picture. What stands on a map that is drawn stays where it stands, and names keep off it. */
export function pictureScene(
  words: Writing,
  state: ViewState,
  picture: Picture,
  screen: OnScreen | null,
): Scene {
  const view = roomOf(picture);
  const { zoom, region } = picture;
  const written = screen && [
    ...screen.captions.flatMap(({ boxes }) => boxes),
    ...screen.edges.map(edgeBox),
  ];
  const look = { view, zoom, region };
  const scene = sceneOf(words, state, view, look, written ?? undefined, screen?.lenses);
  return { ...scene, ...screen };
}
