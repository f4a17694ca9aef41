import { beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../../../src/lib/dataset/open-package';
import type { Dataset } from '../../../src/lib/model/dataset';
import type { Flow } from '../../../src/lib/model/flow';
import { ancestors, exchangeOf, isVisible, withinPlace } from '../../../src/lib/view/selectors';
import { DEFAULT_VIEW, toggled } from '../../../src/lib/view/view-state';
import { FILES, fromRecord } from '../../support/package-fixture';

let dataset: Dataset;
let flow: Flow;

beforeAll(async () => {
  const opened = await openPackage(fromRecord(FILES));
  if (!opened.ok) throw new Error('the fixture has faults');
  dataset = opened.dataset;
  flow = dataset.flows.get('one') as Flow;
});

describe('what is visible', () => {
  it('follows category, status and year', () => {
    expect(isVisible(flow, DEFAULT_VIEW)).toBe(true);
    expect(isVisible(flow, { ...DEFAULT_VIEW, categories: ['market'] })).toBe(false);
    expect(isVisible(flow, { ...DEFAULT_VIEW, statuses: ['planned'] })).toBe(false);
    expect(isVisible(flow, { ...DEFAULT_VIEW, year: 2003 })).toBe(true);
    expect(isVisible(flow, { ...DEFAULT_VIEW, year: 2002 })).toBe(false);
  });

  it('ends with the flow, and shows a flow without dates in every year', () => {
    const ended = { ...flow, end: { iso: '2005', year: 2005 } };
    expect(isVisible(ended, { ...DEFAULT_VIEW, year: 2005 })).toBe(true);
    expect(isVisible(ended, { ...DEFAULT_VIEW, year: 2006 })).toBe(false);
    expect(isVisible({ ...flow, start: null }, { ...DEFAULT_VIEW, year: 1982 })).toBe(true);
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
    expect(exchangeOf(dataset, 'south', flows).incoming).toEqual([flow]);
    expect(exchangeOf(dataset, 'north', dataset.flows.values()).internal).toEqual([flow]);
    const apart = { ...dataset, places: withoutParents(dataset) };
    expect(exchangeOf(apart, 'north', dataset.flows.values()).outgoing).toEqual([flow]);
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
