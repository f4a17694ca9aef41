import { describe, expect, it } from 'vitest';
import { emphasisOf, placesOf, relatedFlows } from './targets';
import { DEFAULT_VIEW, NO_SELECTION, type Selection, type ViewState } from '../../query/view-state';
import { dataset } from '../../../tests/support/map';

const place = (id: string) => ({ kind: 'place', id }) as const;
const flow = (id: string) => ({ kind: 'flow', id }) as const;
const on = (selection: Selection, view: Partial<ViewState> = {}) => ({
  ...DEFAULT_VIEW,
  selection,
  ...view,
});

describe('what stands out', () => {
  it('are the flows of the selected place and of all that lies in it', () => {
    const related = relatedFlows(dataset, on(place('caofeidian')));
    expect(related?.has('slag-jidong')).toBe(true);
    expect(related?.has('shougang-caofeidian')).toBe(true);
    expect(related?.has('xinfadi-gaobeidian')).toBe(false);
  });

  it('is narrowed to one way, and to one other place', () => {
    const related = (view: Partial<ViewState>) =>
      relatedFlows(dataset, on(place('caofeidian'), view)) ?? new Set();
    expect(related({ direction: 'out' }).has('steel-shanghai')).toBe(true);
    expect(related({ direction: 'out' }).has('shougang-caofeidian')).toBe(false);
    expect(related({ direction: 'out' }).has('slag-jidong')).toBe(false);
    expect(related({ direction: 'in' }).has('shougang-caofeidian')).toBe(true);
    expect([...related({ partner: 'shanghai' })]).toEqual(['steel-shanghai']);
    expect([...related({ partner: 'shanghai', direction: 'in' })]).toEqual([]);
  });

  it('is the one flow that is selected, while all others step back', () => {
    expect(emphasisOf(dataset, on(flow('bnu-chengde')), null)).toEqual({
      selected: 'bnu-chengde',
      hovered: null,
      related: new Set(['bnu-chengde']),
    });
  });

  it('follows the pointer while nothing is selected, except over regions', () => {
    const pointed = emphasisOf(dataset, on(NO_SELECTION), place('chengde'));
    expect([...(pointed.related ?? [])]).toEqual(['bnu-chengde']);
    expect(emphasisOf(dataset, on(NO_SELECTION), place('hebei')).related).toBeNull();
    const both = emphasisOf(dataset, on(place('gaobeidian')), place('chengde'));
    expect(both.related?.has('bnu-chengde')).toBe(false);
    expect(emphasisOf(dataset, on(place('gaobeidian')), flow('bnu-chengde')).hovered).toBe(
      'bnu-chengde',
    );
  });

  it('are the flows between places that are compared, none of those within one', () => {
    const compared = (...compare: string[]) =>
      relatedFlows(dataset, on({ kind: 'compare' }, { compare }));
    const rows = [...dataset.flows.values()];
    const regionOf = (id: string): string => {
      const parent = dataset.places.get(id)?.parent;
      return parent ? regionOf(parent) : id;
    };
    const between = rows
      .filter(({ origin, destination }) => {
        const ends = new Set([origin, destination].map(regionOf));
        return ends.has('beijing') && ends.has('tianjin');
      })
      .map(({ id }) => id);
    expect(between.length).toBeGreaterThan(3);
    expect([...(compared('beijing', 'tianjin') ?? [])]).toEqual(between);
    expect(compared('caofeidian', 'binhai')).toEqual(new Set());
    // What lies in another compared place is its own, and the outer one is what is left.
    expect(compared('hebei', 'shougang-jingtang')?.has('slag-jidong')).toBe(true);
    expect(compared('beijing')).toBeNull();
    // While the address names none, the regions are.
    expect(compared()).toEqual(compared('beijing', 'tianjin', 'hebei'));
  });

  it('are the flows of a chosen cell of the matrix, or of the one that is pointed at', () => {
    const cell = on({ kind: 'matrix' }, { from: 'beijing', to: 'tianjin' });
    const related = emphasisOf(dataset, cell, null).related;
    expect(related?.has('zhongguancun-tianjin')).toBe(true);
    expect(related?.has('bnu-chengde')).toBe(false);
    const flows = { kind: 'flows', ids: new Set(['bnu-chengde']) } as const;
    expect(emphasisOf(dataset, cell, flows).related).toBe(flows.ids);
    expect(emphasisOf(dataset, on(place('caofeidian')), flows).related).toBe(flows.ids);
    expect(placesOf(dataset, flows)).toEqual([]);
  });

  it('are both ends of a flow', () => {
    expect(placesOf(dataset, flow('slag-jidong'))).toEqual(['shougang-jingtang', 'jidong-cement']);
    expect(placesOf(dataset, place('hebei'))).toEqual(['hebei']);
    expect(placesOf(dataset, NO_SELECTION)).toEqual([]);
    expect(placesOf(dataset, flow('no-such-flow'))).toEqual([]);
  });
});
