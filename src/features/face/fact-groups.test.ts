import { expect, it } from 'vitest';
import { fromDisk } from '../../../tests/support/built-in';
import { FACT_GROUPS } from '../../content/face-to-face';
import { openBuiltIn } from '../../package/built-in';
import { childrenOf, factsOf } from '../../stats/look-up';
import { factGroups } from './fact-groups';

const dataset = await openBuiltIn(fromDisk);
const pair = ['caofeidian', 'binhai'];

it('shows every figure of both places and of their sites once, in whatever groups', () => {
  const sites = pair.flatMap((id) =>
    childrenOf(dataset, id).flatMap((child) => (child.kind?.role === 'site' ? [child.id] : [])),
  );
  const all = [...pair, ...sites].flatMap((id) => factsOf(dataset, 'place', id));
  expect(all.length).toBeGreaterThan(20);
  for (const groups of [FACT_GROUPS, []]) {
    const shown = factGroups(dataset, pair, groups).flatMap(({ rows }) =>
      rows.flatMap(({ facts }) => facts.flat()),
    );
    expect(new Set(shown)).toEqual(new Set(all));
    expect(shown).toHaveLength(all.length);
  }
});

it('names indicators and notes that the data have', () => {
  const notes = new Set(dataset.notes.map(({ id }) => id));
  for (const group of FACT_GROUPS) {
    expect(group.indicators.filter((id) => !dataset.indicators.has(id))).toEqual([]);
    expect(group.notes.filter((id) => !notes.has(id))).toEqual([]);
  }
});
