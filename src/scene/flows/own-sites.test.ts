import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import { ON_SHEETS, sceneIn } from '../../../tests/support/sheets';
import { distance } from '../geometry/screen-line';
import { holders } from './holders';

/** So many pixels from the place that stands for it, a site without its arrow looks lost. */
const LOST = 40;

const STEPS = ON_SHEETS.filter(({ view }) => view.selection.kind === 'story');

/** What of a step is drawn apart from its place, as far as flows of the step end there. */
function apartIn(each: (typeof STEPS)[number]) {
  const { symbols, lines } = sceneIn(each);
  const flows = new Set(lines.flatMap(({ mark }) => mark.flows));
  const ends = new Set(
    [...dataset.flows.values()]
      .filter(({ id }) => flows.has(id))
      .flatMap(({ origin, destination }) => [origin, destination]),
  );
  return symbols.filter((symbol) => {
    const holder = symbols.find(({ id }) => id === holders(dataset).get(symbol.id)?.id);
    return (
      symbol.isSelected && ends.has(symbol.id) && holder && distance(symbol.at, holder.at) > LOST
    );
  });
}

describe('a chosen site that is drawn apart from its place', () => {
  it('is there for this test', () => {
    expect(STEPS.flatMap((each) => apartIn(each).map(({ id }) => id))).toContain('yanda-hospital');
  });

  it.each(STEPS)('on $name has its arrow', (each) => {
    const { lines } = sceneIn(each);
    for (const { id, at, radius } of apartIn(each)) {
      const ends = lines.flatMap(({ line }) => [line[0], line.at(-1)]);
      const nearest = Math.min(...ends.map((end) => (end ? distance(end, at) : Infinity)));
      expect(nearest, id).toBeLessThan(radius + 12);
    }
  });

  it.each(STEPS)('on $name has no arrow that runs under the symbol of its place', (each) => {
    const { lines, symbols } = sceneIn(each);
    for (const site of apartIn(each)) {
      const holder = symbols.find(({ id }) => id === holders(dataset).get(site.id)?.id);
      const own = lines.filter(({ mark }) =>
        mark.flows.every((id) => {
          const flow = dataset.flows.get(id);
          return flow?.origin === site.id || flow?.destination === site.id;
        }),
      );
      for (const { line, mark } of own) {
        const nearest = Math.min(...line.map((point) => distance(point, holder?.at ?? point)));
        expect(nearest, mark.id).toBeGreaterThan(holder?.radius ?? 0);
      }
    }
  });
});
