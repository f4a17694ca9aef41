import { describe, expect, it } from 'vitest';
import { ON_SHEETS, OVERVIEWS, sceneIn } from '../../tests/support/sheets';
import type { Box } from './geometry/box';
import type { Point } from './geometry/geometry';
import { distance, isWithin, lengthOf } from './geometry/screen-line';
import { halfOfWords } from './lens-cover';

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
    expect(Math.max(...[...angles.values()].map((all) => all.length))).toBeGreaterThan(20);
  });
});

describe('a lens', () => {
  const withLens = ON_SHEETS.filter(
    (each) => each.locale === 'en' && each.sheet.width >= 480 && sceneIn(each).lenses.length > 0,
  );
  const nearest = ([left, top, right, bottom]: Box, [x, y]: Point): Point => [
    Math.min(right, Math.max(left, x)),
    Math.min(bottom, Math.max(top, y)),
  ];

  it.each(withLens)('of $name lies on no card and no button, with its words in sight', (each) => {
    const { lenses, view } = sceneIn(each);
    for (const { centre, radius } of lenses) {
      for (const box of each.sheet.covers) {
        expect(distance(nearest(box, centre), centre)).toBeGreaterThan(radius);
      }
      // The words below it are about so wide.
      expect(centre[0]).toBeGreaterThan(halfOfWords(radius));
      expect(centre[0]).toBeLessThan(view.width - halfOfWords(radius));
      expect(centre[1] + radius).toBeLessThan(view.height - 24);
    }
  });

  it.each(withLens)('of $name lies on no end and no half of a line', (each) => {
    const { lenses, lines } = sceneIn(each);
    for (const { centre, radius } of lenses) {
      const covered = lines.filter(({ line }) => {
        const under = line.filter((point) => distance(point, centre) < radius);
        const ends = [line[0], line.at(-1)].filter((end) => end !== undefined);
        return under.length > line.length / 2 || ends.some((end) => distance(end, centre) < radius);
      });
      expect(covered.map(({ mark }) => mark.id)).toEqual([]);
    }
  });
});
