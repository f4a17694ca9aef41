import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset } from '../../../tests/support/any-dataset';
import en from '../../i18n/words/en/messages';
import type { Facet, FacetRole } from '../../model/facet';
import { FlowTable } from '../../model/flows/flow-table';
import { layerKey } from '../layer-key';
import { dashOf, flowLook, layerLookOf } from './flow-look';

const [empty] = fc.sample(anyDataset, { numRuns: 1, seed: 1 });

/** A dataset without flows that has one facet, with so many values. */
function withFacet(role: FacetRole, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `v${index}`);
  const facet: Facet = {
    field: 'mode',
    key: 'mode',
    name: { en: 'Modes', zh: '方式' },
    label: { en: 'Mode', zh: '方式' },
    role,
    values: ids.map((id) => {
      return { id, name: { en: id, zh: id }, colour: null, head: null, dash: null };
    }),
  };
  if (!empty) throw new Error('no dataset');
  return { ...empty, facets: [facet], flows: FlowTable.of([], [facet]) };
}

describe('the looks of layers', () => {
  it('differ for twelve values; all further ones share one, and are one row of a key', () => {
    const dataset = withFacet('layer', 15);
    const looks = Array.from({ length: 15 }, (_, number) => layerLookOf(dataset, number));
    expect(new Set(looks.slice(0, 12).map(({ slot }) => slot)).size).toBe(12);
    for (const [index, { head }] of looks.slice(1, 12).entries()) {
      expect(head).not.toBe(looks[index]?.head);
    }
    expect(new Set(looks.slice(12)).size).toBe(1);
    expect(looks.slice(0, 12)).not.toContain(looks[12]);
    const writing = { dataset, locale: 'en', messages: en } as const;
    const names = (count: number) =>
      layerKey(writing, ({ id }) => Number(id.slice(1)) < count).map(({ name }) => name);
    expect(names(15).slice(11)).toEqual(['v11', '3 other types']);
    expect(names(13).slice(11)).toEqual(['v11', 'v12']);
  });

  it('are one for all flows of data without layers', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const plain = { ...dataset, facets: [] };
        const looks = [...plain.flows.values()].map((flow) => flowLook(plain, flow));
        expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it.each([
  [1, ['solid']],
  [3, ['short', 'long', 'solid']],
  [5, ['mixed', 'mixed', 'short', 'long', 'solid']],
])('of %i steps of progress the last is solid, and those before have less ink', (count, dashes) => {
  const dataset = withFacet('progress', count);
  expect(dashes.map((_, number) => dashOf(dataset, number))).toEqual(dashes);
});
