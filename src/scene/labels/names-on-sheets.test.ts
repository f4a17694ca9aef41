import { describe, expect, it } from 'vitest';
import { ON_SHEETS, OVERVIEWS, sceneIn } from '../../../tests/support/sheets';
import { overlap, type Box } from '../geometry/box';
import { pointBetween, type Point } from '../geometry/geometry';
import { distance, isWithin, lengthOf } from '../geometry/screen-line';
import { crossesLine } from '../geometry/segments';
import { mercator } from '../geometry/geometry';
import { leadersOf } from '../lens-leaders';
import { edgeBox } from './edge-labels';
import { nameBox } from './place-name';

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

/** Points of a straight line, about a pixel apart. */
function piecesOf(from: Point, to: Point): Point[] {
  const steps = Math.ceil(distance(from, to)) + 1;
  return Array.from({ length: steps }, (_, index) => pointBetween(from, to, index / steps));
}

/** True where a straight line has a point in a box. */
function isThrough([left, top, right, bottom]: Box, from: Point, to: Point): boolean {
  return piecesOf(from, to).some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

/** About as far a head reaches beside its line, in CSS pixels. */
const HEAD = 4;

describe('names', () => {
  it.each(ON_SHEETS)('of $name: none on a name, a symbol, a card or a button, none cut', (each) => {
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

  const HEBEI = ON_SHEETS.filter(({ name }) => name.startsWith('place hebei,'));
  it.each([...OVERVIEWS, ...HEBEI])('of $name: each end beyond the map has one', (each) => {
    const texts = sceneIn(each).edges.map(({ lines }) => lines.join(''));
    const isSaid = (...words: string[]) =>
      texts.some((text) => words.some((word) => text.includes(word)));
    expect(isSaid('Brazil', '巴西'), texts.join()).toBe(true);
    expect(isSaid('Shanghai', '上海'), texts.join()).toBe(true);
  });

  it.each(ON_SHEETS)('of $name: few break lines, up to three and none along', (each) => {
    const { names, lines } = sceneIn(each);
    const broken = names.flatMap((name) => {
      const [left, top, right, bottom] = nameBox(name);
      const through = lines.flatMap(({ line }) => {
        const inside = lengthOf(
          line.flatMap((to, index) =>
            piecesOf(line[index - 1] ?? to, to).filter(
              ([x, y]) => x > left && x < right && y > top && y < bottom,
            ),
          ),
        );
        return inside > 0 ? [inside] : [];
      });
      return through.length > 0 ? [{ name, through, height: bottom - top }] : [];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(broken.length).toBeLessThan(each.sheet.width < 480 ? 9 : 6);
    for (const { name, through, height } of broken) {
      expect(through.length, name.id).toBeLessThan(4);
      const length = through.reduce((sum, each) => sum + each, 0);
      expect(length / through.length, name.id).toBeLessThan(2 * height);
    }
  });

  it.each(ON_SHEETS)(
    'of $name: that of a region stands at its symbol, on its own ground',
    (each) => {
      const { names, symbols } = sceneIn(each);
      for (const name of names) {
        const own = symbols.find(({ id }) => id === name.id);
        if (own?.kind?.role !== 'region') continue;
        const [left, top, right, bottom] = nameBox(name);
        const middle: Point = [(left + right) / 2, (top + bottom) / 2];
        const [nearest] = [...symbols].sort(
          (one, other) => distance(one.at, middle) - distance(other.at, middle),
        );
        expect(nearest?.area, name.id).toBe(own.area);
        if (name.leader) expect(distance(...name.leader), name.id).toBeLessThan(29);
      }
    },
  );

  it.each(ON_SHEETS)('of $name: a leader longer than 60 px crosses no line', (each) => {
    const { names, lines } = sceneIn(each);
    const long = names.filter(({ leader }) => leader && distance(...leader) > 60);
    const crossing = long.filter(({ leader }) =>
      lines.some(({ line }) => leader && crossesLine(leader, line)),
    );
    expect(crossing.map(({ id }) => id)).toEqual([]);
  });

  it.each(ON_SHEETS)('of $name: none on a head, none under a lens', (each) => {
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
      ({ place, centre, radius }) =>
        [`lens ${place?.id ?? ''}`, around(centre, radius * 0.7)] as const,
    );
    expect(meetings(written, [...heads, ...under])).toEqual([]);
  });

  it.each(ON_SHEETS)(
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
    const { names, lenses, view } = sceneIn(each);
    const crossed = lenses.flatMap((lens) => {
      const at = view.project(mercator(lens.at)) ?? [0, 0];
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
