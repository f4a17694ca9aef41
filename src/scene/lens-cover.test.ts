import { describe, expect, it } from 'vitest';
import { ON_SHEETS, sceneIn } from '../../tests/support/sheets';
import { distance } from './geometry/screen-line';
import { isUnder } from './lens-cover';
import { nameBox } from './labels/place-name';

const withLens = ON_SHEETS.filter((each) => sceneIn(each).lenses.length > 0);

describe('a lens', () => {
  it('is there for these tests', () => {
    expect(withLens.length).toBeGreaterThan(20);
  });

  it.each(withLens)('on $name has no name and no symbol in it or cut by it', (each) => {
    const { lenses, names, symbols } = sceneIn(each);
    for (const { centre, radius } of lenses) {
      const inside = symbols.filter(({ at }) => distance(at, centre) < radius);
      const cut = names.filter((name) => isUnder(nameBox(name), centre, radius));
      expect([...inside, ...cut].map(({ id }) => id)).toEqual([]);
    }
    const seen = new Set(symbols.map(({ id }) => id));
    expect(names.filter(({ id }) => !seen.has(id))).toEqual([]);
  });

  const chosen = withLens.filter(({ view: { selection } }) =>
    ['place caofeidian', 'story caofeidian'].includes(
      'id' in selection ? `${selection.kind} ${selection.id}` : '',
    ),
  );

  it.each(chosen)('on $name covers no line of what is chosen', (each) => {
    const { lenses, lines } = sceneIn(each);
    expect(lines.length).toBeGreaterThan(0);
    for (const { centre, radius } of lenses) {
      const covered = lines.filter(({ line }) =>
        line.some((point) => distance(point, centre) < radius),
      );
      expect(covered.map(({ mark }) => mark.id)).toEqual([]);
    }
  });
});
