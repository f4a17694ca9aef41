import type { Locale } from '../../model/localized';
import type { Messages } from '../../i18n/words';
import type { Position } from '../../model/place';
import type { Point } from '../../scene/geometry/geometry';
import { lengthKm } from './geodesic';
import { lengthText } from './measured-text';

/** The point of a position on screen, in CSS pixels; null where it lies behind the camera. */
export type OnScreen = (position: Position) => Point | null;

type Line = readonly Position[];

/** Lines as the `d` of a path; what lies behind the camera is left out. */
export function pathOf(lines: readonly Line[], onScreen: OnScreen): string {
  return lines
    .map((line) => {
      let pen = 'M';
      return line
        .map((position) => {
          const point = onScreen(position);
          const part = point ? `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '';
          pen = point ? 'L' : 'M';
          return part;
        })
        .join('');
    })
    .join('');
}

/** One ring of all lines, each of which begins where the one before ended, to be filled. */
export function ringPath(lines: readonly Line[], onScreen: OnScreen): string {
  return `${pathOf([lines.flatMap((line, at) => (at === 0 ? line : line.slice(1)))], onScreen)}Z`;
}

/** What the box of a length adds to the width of its text, in CSS pixels. */
export const BOX = 14;

/** A length as it is written on the map, and where its middle stands, in CSS pixels. */
export interface Length {
  readonly at: Point;
  readonly text: string;
}

/** The length of a line, written on its middle; null where that or an end is out of sight. */
export function lengthOn(
  line: Line,
  onScreen: OnScreen,
  locale: Locale,
  words: Messages['measure'],
): (Length & { readonly room: number }) | null {
  const ends = [line[0], line.at(-1)].filter((each) => each !== undefined);
  const [from, to] = ends.map(onScreen);
  if (!from || !to) return null;
  const between = line.length > 2 ? line[Math.floor(line.length / 2)] : undefined;
  const at = between
    ? onScreen(between)
    : ([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const);
  const room = Math.hypot(from[0] - to[0], from[1] - to[1]);
  return at && { at, text: lengthText(lengthKm(ends), locale, words), room };
}
