import { describe, expect, it } from 'vitest';
import { View } from './view.svelte';
import { DEFAULT_VIEW, isSame, isTarget, NO_SELECTION } from '../query/view-state';
import { choosing } from '../../tests/support/any-facets';

describe('the addresses of a view', () => {
  it('lie under any base, with the rest of the view kept', () => {
    const view = new View(
      () => 'zh',
      '/atlas',
      () => undefined,
    );
    expect(view.href({ selection: { kind: 'data' } })).toBe('/atlas/zh/data/');
    view.load({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'binhai' }, year: 2010 });
    expect(view.href({ selection: { kind: 'claims' } })).toBe('/atlas/zh/claims/?year=2010');
    expect(view.href({ year: 2011 }, 'en')).toBe('/atlas/en/place/binhai/?year=2011');
  });

  it('have the query of what they lead to, whichever link was asked for before', () => {
    const view = new View(
      () => 'en',
      '',
      () => undefined,
    );
    const place = (id: string) => ({ selection: { kind: 'place', id } }) as const;
    view.load({ ...DEFAULT_VIEW, ...place('beijing'), partner: 'tianjin', year: 2010 });
    const queries = ['beijing', 'hebei', 'beijing', 'binhai'].map((id) => view.href(place(id)));
    expect(queries).toEqual([
      '/en/place/beijing/?year=2010&with=tianjin',
      '/en/place/hebei/?year=2010',
      '/en/place/beijing/?year=2010&with=tianjin',
      '/en/place/binhai/?year=2010',
    ]);
    expect(view.href({ ...place('hebei'), totals: true })).toBe(
      '/en/place/hebei/?year=2010&totals=1',
    );
    view.load({ ...DEFAULT_VIEW, year: 2011 });
    expect(view.href(place('hebei'))).toBe('/en/place/hebei/?year=2011');
    expect(view.href({ selection: { kind: 'matrix' } })).toBe('/en/matrix/?year=2011');
  });

  it('change from the page that the reader is on', () => {
    const steps: string[] = [];
    const view = new View(
      () => 'en',
      '',
      (address, history) => steps.push(`${history} ${address}`),
    );
    view.load({ ...DEFAULT_VIEW, selection: { kind: 'data' } });
    view.change(choosing({ categories: ['market'] }));
    expect(steps).toEqual(['push /en/data/?categories=market']);
  });
});

describe('a view that is carried on', () => {
  it('takes no step of the history, and keeps where the map has been moved to', () => {
    const steps: string[] = [];
    const view = new View(
      () => 'en',
      '',
      (address, history) => steps.push(`${history} ${address}`),
    );
    const camera = { zoom: 7, lat: 39, lng: 117, bearing: 0, pitch: 0 };
    view.cameraMoved(camera);
    view.replace({ year: 1990 });
    expect(view.state).toMatchObject({ year: 1990, camera });
    expect(steps.at(-1)).toBe('replace /en/?map=7/39/117&year=1990');
  });

  it('leaves the other place of a pair with the one it was chosen for', () => {
    const view = new View(
      () => 'en',
      '',
      () => undefined,
    );
    const selection = { kind: 'place', id: 'beijing' } as const;
    view.load({ ...DEFAULT_VIEW, selection, partner: 'tianjin', year: 2010 });
    expect(view.href({ year: null })).toBe('/en/place/beijing/?with=tianjin');
    expect(view.href({ selection: { kind: 'place', id: 'hebei' } })).toBe(
      '/en/place/hebei/?year=2010',
    );
  });
});

describe('a choice on the page that is open', () => {
  it('waits with links and lists for a map that is at work on it', () => {
    const later: (() => void)[] = [];
    const view = new View(
      () => 'en',
      '',
      () => undefined,
      (run) => later.push(run),
    );
    view.update({ ...DEFAULT_VIEW, year: 2011 });
    const drawn = view.deferUntilDrawn();
    later.shift()?.();
    expect(view.deferred.year).toBe(DEFAULT_VIEW.year);
    drawn();
    later.shift()?.();
    expect(view.deferred.year).toBe(2011);
    expect(later).toEqual([]);
  });

  it('is seen at once, and by links and lists once the map shows it', () => {
    const later: (() => void)[] = [];
    const steps: string[] = [];
    const view = new View(
      () => 'en',
      '',
      (address) => steps.push(address),
      (run) => later.push(run),
    );
    view.load({ ...DEFAULT_VIEW, year: 2010 });
    expect(view.deferred.year).toBe(2010);

    view.update({ ...DEFAULT_VIEW, year: 2011 });
    view.update({ ...DEFAULT_VIEW, year: 2012 });
    expect(view.state.year).toBe(2012);
    expect(view.deferred.year).toBe(2010);
    expect(view.href()).toBe('/en/?year=2010');
    // The next choice goes on from what is seen.
    view.change({ totals: true });
    expect(steps).toEqual(['/en/?year=2012&totals=1']);

    later[0]?.();
    expect(view.deferred.year).toBe(2012);
    expect(view.href()).toBe('/en/?year=2012');
  });
});

describe('what a path names', () => {
  it('is the same where kind and id are', () => {
    const place = (id: string) => ({ kind: 'place', id }) as const;
    expect(isSame(place('binhai'), place('binhai'))).toBe(true);
    expect(isSame(place('binhai'), place('langfang'))).toBe(false);
    expect(isSame(place('x'), { kind: 'flow', id: 'x' })).toBe(false);
    expect(isSame({ kind: 'data' }, { kind: 'data' })).toBe(true);
    expect(isSame({ kind: 'data' }, NO_SELECTION)).toBe(false);
    const flows = { kind: 'flows', ids: new Set(['x']) } as const;
    expect(isSame(flows, flows)).toBe(true);
    expect(isSame(flows, { kind: 'flows', ids: new Set(['y']) })).toBe(false);
    expect(isSame(null, NO_SELECTION)).toBe(false);
  });

  it('is on the map if it is a place or a flow', () => {
    expect(isTarget({ kind: 'flow', id: 'x' })).toBe(true);
    expect(isTarget({ kind: 'claim', id: 'x' })).toBe(false);
    expect(isTarget(NO_SELECTION)).toBe(false);
    expect(isTarget(null)).toBe(false);
  });
});
