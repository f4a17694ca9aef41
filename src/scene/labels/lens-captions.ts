import type { Writing } from '../../i18n/writing';
import { drawnAt } from '../flows/drawn-at';
import type { Box } from '../geometry/box';
import { mercator } from '../geometry/geometry';
import type { Lens } from '../lens';
import { symbolBox } from './beside';
import { captionsOf, type Caption, type Labelled } from './captions';

/** What is written below a lens. */
export function lensTitle(
  { place, count, isApart }: Pick<Lens, 'place' | 'count' | 'isApart'>,
  { locale, messages }: Pick<Writing, 'locale' | 'messages'>,
): string {
  const words = messages.map.lens;
  if (!place) return isApart ? words.enlargedApart(count) : words.enlarged(count);
  const { inside, insideApart } = words;
  return (isApart ? insideApart : inside)(place.name[locale], count);
}

/** What stands at the lines in a lens, in its own pixels: all of it lies within its ring. */
export function lensCaptions(
  { view, radius, marks, ends, symbols }: Lens,
  { emphasis, numbers, textOf }: Omit<Labelled, 'marks'>,
): Caption[] {
  const { selected, hovered } = emphasis;
  const sites = ends.flatMap((end): Box[] => {
    const at = view.project(mercator(drawnAt(end)));
    return at ? [symbolBox(at, symbols.get(end.id)?.radius ?? SITE)] : [];
  });
  const labelled = { marks, emphasis: { selected, hovered, related: null }, numbers, textOf };
  return captionsOf(labelled, false, view, [...sites, ...outsideOf(radius)]);
}

/** About half of the side of the square that stands for a site, with what is around it; CSS pixels. */
const SITE = 5;

/** In so many rows, what lies outside of a ring in its square is cut into boxes. */
const ROWS = 16;

function outsideOf(radius: number): Box[] {
  const height = (2 * radius) / ROWS;
  return Array.from({ length: ROWS }, (_, row) => row * height).flatMap((top): Box[] => {
    // Of the edges of the row the one that is farther out.
    const away = Math.max(Math.abs(top - radius), Math.abs(top + height - radius));
    const half = Math.sqrt(Math.max(0, radius ** 2 - away ** 2));
    return [
      [0, top, radius - half, top + height],
      [radius + half, top, 2 * radius, top + height],
    ];
  });
}
