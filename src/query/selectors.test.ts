import { beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../package/open-package';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { FlowFilter } from './flow-filter';
import { rowTests } from './row-tests';
import { ancestors, exchangeBetween, exchangeOf, focusOf, withinPlace } from './selectors';
import { partnersOf } from './partners';
import { plainFlow } from '../model/flows/flow-row';
import { FlowTable } from '../model/flows/flow-table';
import { visibleFlows } from './shown';
import { DEFAULT_VIEW, toggled, type ViewState } from './view-state';
import { FILES, fromRecord } from '../../tests/support/package-fixture';
import { choosing } from '../../tests/support/any-facets';

/** Whether a filter lets a flow through that is alone in a table. */
const passes = (alone: Flow, filter: FlowFilter) => {
  const flows = FlowTable.of([alone], dataset.facets);
  return flows.rowsWhere(rowTests({ ...dataset, flows }, filter))[0] === 1;
};

let dataset: Dataset;
let flow: Flow;

beforeAll(async () => {
  const opened = await openPackage(fromRecord(FILES));
  if (!opened.ok) throw new Error('the fixture has faults');
  dataset = opened.dataset;
  flow = plainFlow(dataset.flows.get('one') as Flow);
});

describe('what is visible', () => {
  it('follows category, status and year', () => {
    expect(passes(flow, DEFAULT_VIEW)).toBe(true);
    expect(passes(flow, { ...DEFAULT_VIEW, ...choosing({ categories: [] }) })).toBe(false);
    expect(passes(flow, { ...DEFAULT_VIEW, ...choosing({ status: ['planned'] }) })).toBe(false);
    expect(passes(flow, { ...DEFAULT_VIEW, year: 2003 })).toBe(true);
    expect(passes(flow, { ...DEFAULT_VIEW, year: 2002 })).toBe(false);
  });

  it('ends with the flow, and shows a flow without dates in every year', () => {
    const ended = { ...flow, end: { iso: '2005', year: 2005 } };
    expect(passes(ended, { ...DEFAULT_VIEW, year: 2005 })).toBe(true);
    expect(passes(ended, { ...DEFAULT_VIEW, year: 2006 })).toBe(false);
    expect(passes({ ...flow, start: null }, { ...DEFAULT_VIEW, year: 1982 })).toBe(true);
  });
});

describe('a filter', () => {
  const lets = (filter: Partial<FlowFilter>, changed: Partial<Flow> = {}) =>
    passes({ ...flow, ...changed }, { ...DEFAULT_VIEW, ...filter });

  it('takes some of the sectors and mechanisms, or all', () => {
    expect(lets(choosing({ sectors: ['steel'], mechanisms: ['state-led'] }))).toBe(true);
    expect(lets(choosing({ sectors: [] }))).toBe(false);
    expect(lets(choosing({ mechanisms: ['magic'] }))).toBe(false);
  });

  it('takes amounts within a range of one unit, and unknown ones as it says', () => {
    const cars = (value: number) => ({ magnitude: { value, unit: 'vehicles' } });
    const amount = { unit: 'vehicles', least: 100, most: 200 };
    expect([99, 100, 200, 201].map((value) => lets({ amount }, cars(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(lets({ amount }, { magnitude: { value: 150, unit: 'tonnes' } })).toBe(false);
    expect(lets({ amount: { ...amount, least: null, most: null } }, cars(1e9))).toBe(true);
    expect(lets({ amount }, { magnitude: null })).toBe(true);
    expect(lets({ unknown: false }, { magnitude: null })).toBe(false);
    expect(lets({ unknown: false }, cars(1))).toBe(true);
  });

  it('takes what began within a span of years, and undated flows as it says', () => {
    expect(lets({ since: 2003 })).toBe(true);
    expect(lets({ since: 2004 })).toBe(false);
    expect(lets({ since: 2004, year: 1990 }, { start: null })).toBe(true);
    expect(lets({ undated: false }, { start: null })).toBe(false);
    expect(lets({ undated: false })).toBe(true);
  });
});

describe('places within places', () => {
  it('are found at any depth, and up again', () => {
    expect([...withinPlace(dataset, 'north')]).toEqual(['north', 'south']);
    expect([...withinPlace(dataset, 'south')]).toEqual(['south']);
    const south = dataset.places.get('south');
    expect(south && ancestors(dataset, south).map(({ id }) => id)).toEqual(['north']);
  });

  it('end even where parents form a ring', () => {
    const places = new Map(dataset.places);
    for (const [id, parent] of [
      ['north', 'south'],
      ['south', 'north'],
    ] as const) {
      const place = places.get(id);
      if (place) places.set(id, { ...place, parent });
    }
    const ring = { ...dataset, places };
    const north = places.get('north');
    expect(withinPlace(ring, 'north').size).toBe(2);
    expect(north && ancestors(ring, north).length).toBe(2);
  });

  it('decide what comes in, goes out and stays', () => {
    const flows = dataset.flows.values();
    expect(exchangeOf(dataset, 'south', flows).incoming).toEqual([dataset.flows.get('one')]);
    expect(exchangeOf(dataset, 'north', dataset.flows.values()).internal).toEqual([
      dataset.flows.get('one'),
    ]);
    const apart = { ...dataset, places: withoutParents(dataset) };
    expect(exchangeOf(apart, 'north', dataset.flows.values()).outgoing).toEqual([
      dataset.flows.get('one'),
    ]);
    const agreed: Flow = { ...flow, direction: 'mutual' };
    expect(exchangeOf(apart, 'north', [agreed]).mutual).toEqual([agreed]);
    expect(exchangeOf(apart, 'north', [agreed]).outgoing).toEqual([]);
  });
});

describe('the flows of an outcome', () => {
  const of = (verdict: ViewState['verdict'], verdicts?: Dataset['verdicts']) =>
    focusOf(
      { ...dataset, verdicts },
      { ...DEFAULT_VIEW, selection: { kind: 'outcomes' }, verdict },
    );

  it('are those that came to it; all where none is asked for or known', () => {
    const verdicts = new Map([[flow.id, 'partly' as const]]);
    expect(of('partly', verdicts)?.(flow)).toBe(true);
    expect(of('kept', verdicts)?.(flow)).toBe(false);
    expect(of(null, verdicts)).toBeNull();
    expect(of('partly')).toBeNull();
  });
});

describe('the flows of a place', () => {
  const between = (direction: 'both' | 'in' | 'out', partner: string | null) =>
    focusOf(dataset, {
      ...DEFAULT_VIEW,
      selection: { kind: 'place', id: 'south' },
      direction,
      partner,
    });

  it('are those of one way, and those with another place', () => {
    expect(between('both', null)?.(flow)).toBe(true);
    expect(between('in', null)?.(flow)).toBe(true);
    expect(between('out', null)?.(flow)).toBe(false);
    // South lies in north: what is between them runs from the rest of north.
    expect(between('in', 'north')?.(flow)).toBe(true);
    expect(between('both', 'elsewhere')?.(flow)).toBe(false);
    expect(exchangeBetween(dataset, 'north', 'south', [flow]).outgoing).toEqual([flow]);
    expect(exchangeBetween(dataset, 'south', 'north', [flow]).incoming).toEqual([flow]);
  });

  it('hide all others where the view says so', () => {
    const selection = { kind: 'place', id: 'south' } as const;
    const shown = (view: Partial<ViewState>) =>
      visibleFlows(dataset, { ...DEFAULT_VIEW, selection, ...view }).length;
    expect(shown({ direction: 'out' })).toBe(dataset.flows.size);
    expect(shown({ direction: 'out', others: false })).toBe(0);
    expect(shown({ direction: 'in', others: false })).toBe(1);
  });

  it('name the places that it has flows with', () => {
    const apart = { ...dataset, places: withoutParents(dataset) };
    expect(partnersOf(apart, 'south').map(({ place, count }) => [place.id, count])).toEqual([
      ['north', 1],
    ]);
  });
});

function withoutParents({ places }: Dataset): Dataset['places'] {
  return new Map([...places].map(([id, place]) => [id, { ...place, parent: null }]));
}

describe('a switch', () => {
  it('goes on and off, keeping the order of all', () => {
    expect(toggled(['a', 'c'], 'b', ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(toggled(['a', 'b', 'c'], 'b', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });
});
