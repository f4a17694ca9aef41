import { describe, expect, it } from 'vitest';
import { nearestYear, sourceUse, stageOf } from './look-up';
import { openBuiltIn } from '../package/built-in';
import { readCsv } from '../package/csv';
import { fromDisk } from '../../tests/support/built-in';
import type { Stage } from '../model/context';

const text = { en: 'text', zh: '文字' };

function stage(id: string, start: number, end: number | null): Stage {
  const texts = { name: text, subjects: text, forms: text, features: text, summary: text };
  return { id, start, end, ...texts, source: 's1' };
}

describe('looking up by year', () => {
  it('finds the nearest year, the earlier of two', () => {
    expect(nearestYear([2009, 2011, 2013], 2014)).toBe(2013);
    expect(nearestYear([2009, 2011, 2013], 1982)).toBe(2009);
    expect(nearestYear([2009, 2011], 2010)).toBe(2009);
    expect(nearestYear([], 2010)).toBeUndefined();
  });

  it('finds the stage, its first and last year included, and one that lasts', () => {
    const stages = [stage('early', 1982, 1995), stage('late', 1997, null)];
    expect(stageOf(stages, 1982)?.id).toBe('early');
    expect(stageOf(stages, 1995)?.id).toBe('early');
    expect(stageOf(stages, 1996)).toBeUndefined();
    expect(stageOf(stages, 2014)?.id).toBe('late');
  });
});

it('counts every time that a row of any table names a source', async () => {
  const dataset = await openBuiltIn(fromDisk);
  const tables = [
    'flows',
    'relations',
    'observations',
    'derived',
    'checks',
    'stages',
    'notes',
    'claims',
    'story',
  ];
  const named: string[] = [...dataset.places.values()].map(({ source }) => source);
  for (const table of tables) {
    for (const row of readCsv(await fromDisk(`${table}.csv`))) {
      const cells = [row.source, row.outside_source, ...(row.sources ?? '').split(' ')];
      named.push(...cells.flatMap((cell) => cell || []));
    }
  }
  const use = sourceUse(dataset);
  expect([...use.values()].reduce((sum, each) => sum + each, 0)).toBe(named.length);
  for (const id of dataset.sources.keys()) {
    expect(use.get(id) ?? 0, id).toBe(named.filter((each) => each === id).length);
  }
});
