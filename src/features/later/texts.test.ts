import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../package/built-in';
import { openLater } from '../../package/later/open-later';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { sinceOf } from './since';
import { outcomesIn } from './texts';

const dataset = await openBuiltIn(fromDisk);
const opened = await openLater(laterFromDisk, dataset);
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const { later } = opened;
const since = (kind: 'place' | 'flow', id: string) => sinceOf({ kind, id }, later, dataset, 'en');

describe('what is later than the paper', () => {
  it('about a flow is its outcome with all events of that, the latest first', () => {
    const found = since('flow', 'dahongmen-langfang');
    const outcome = later.outcomes.find(({ flow }) => flow === 'dahongmen-langfang');
    expect(found?.outcome).toMatchObject({ verdict: 'partly', asOf: '24 February 2024' });
    expect(found?.events.map(({ id }) => id).sort()).toEqual(
      outcome?.events.map(({ id }) => id).sort(),
    );
    expect(found?.events[0]?.when).toBe('1 November 2021');
  });

  it('about a place is what begins or ends there or inside it', () => {
    const ids = since('place', 'langfang')?.events.map(({ id }) => id);
    expect(ids).toContain('langfang-market-open');
    // A market that moved to Langfang is told of there, wherever in it the event was.
    for (const flow of ['dahongmen-langfang', 'zoo-market-langfang']) {
      const events = later.outcomes.find((outcome) => outcome.flow === flow)?.events ?? [];
      expect(ids).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
    }
    expect(ids).not.toContain('xinfadi-open');
  });

  it('about a region counts what is of a group with it, and holds the latest', () => {
    const found = since('place', 'tianjin');
    const groups = [...later.places.values()].filter(({ members }) => members.includes('tianjin'));
    const here = new Set(['tianjin', ...groups.map(({ id }) => id)]);
    const events = later.events.filter(
      ({ origin, destination }) => here.has(origin ?? '') || here.has(destination ?? ''),
    );
    expect(found?.count).toBe(events.length);
    expect(found?.events.length).toBeLessThan(events.length);
    expect(found?.events[0]?.id).toBe(events.at(-1)?.id);
  });

  it('about a later flow is what happened between its ends, and about a later place what did there', () => {
    for (const { id } of later.flows) expect(since('flow', id)?.count, id).toBeGreaterThan(0);
    expect(since('flow', 'hyundai-cangzhou')?.events.map(({ id }) => id)).toEqual([
      'hyundai-cangzhou-halt',
      'hyundai-cangzhou-output',
      'hyundai-cangzhou-open',
    ]);
    expect(since('place', 'yongqing')?.events.map(({ id }) => id)).toContain('dahongmen-yongqing');
  });

  it('about a place with none is nothing', () => {
    expect(since('place', 'shanghai')).toBeNull();
  });

  it('never says that what has no evidence failed', () => {
    for (const { verdict, happened } of outcomesIn(later, 'en')) {
      if (verdict !== 'no-evidence') continue;
      expect(happened).not.toMatch(/fail|abandon|given up|cancel/i);
      expect(happened).toMatch(/found|no later/i);
    }
  });
});

describe('the parks of Zhongguancun', () => {
  const parks = since('place', 'zhongguancun')?.parks;

  it('are those of the paper with their outcomes, others marked as later, and its own that sources name', () => {
    const ofPaper = [...dataset.flows.values()].filter(({ origin }) => origin === 'zhongguancun');
    expect(parks?.paper.map(({ flow }) => flow)).toEqual(ofPaper.map(({ id }) => id));
    expect(parks?.later.map(({ flow }) => flow)).toEqual([
      'zgc-baodi',
      'zgc-baoding',
      'zgc-xiongan',
    ]);
    expect(parks?.later[0]?.when).toBe('26 February 2024');
    expect(parks?.own.map(({ name }) => name)).toEqual(['Haidian park', 'Fengtai park']);
  });

  it('are named by what each of their events says', () => {
    for (const { name, events } of later.parks) {
      expect(events.length).toBeGreaterThan(0);
      for (const { what } of events) {
        expect(what.en).toContain(name.en);
        expect(what.zh).toContain(name.zh);
      }
    }
    expect(since('place', 'tianjin')?.parks).toBeNull();
  });
});
