import { describe, expect, it } from 'vitest';
import { dataset } from '../../tests/support/map';
import { loadWords } from '../i18n/words';
import type { Locale } from '../model/localized';
import { viewTitle } from './view-title';
import { DEFAULT_VIEW, PAGES, type ViewState } from './view-state';

const messages = {
  en: await loadWords('en', 'messages'),
  zh: await loadWords('zh', 'messages'),
} as const;

function titleOf(view: Partial<ViewState>, locale: Locale = 'en'): readonly string[] {
  return viewTitle({ dataset, locale, messages: messages[locale] }, { ...DEFAULT_VIEW, ...view });
}

describe('the title of a view', () => {
  const place = { kind: 'place', id: 'langfang' } as const;
  it('names what is chosen and what the filters let through', () => {
    const facets = [{ key: 'status', values: ['planned'] }];
    expect(titleOf({ selection: place, facets })).toEqual(['Langfang', 'planned']);
    expect(titleOf({ selection: place, facets }, 'zh')).toEqual(['廊坊', '规划或设想']);
    expect(titleOf({ facets })).toEqual([dataset.about.name.en, 'planned']);
    expect(titleOf({ since: 2014 })).toEqual([dataset.about.name.en, 'Started in or after: 2014']);
  });

  it('counts many values instead of naming them', () => {
    const [layer] = dataset.facets;
    const values = layer?.values.slice(0, -1).map(({ id }) => id) ?? [];
    const [, filter] = titleOf({ facets: [{ key: layer?.key ?? '', values }] });
    expect(filter).toContain(`${values.length} of ${values.length + 1}`);
  });

  it('names a pair, a cell of the matrix and compared places by both ends', () => {
    expect(titleOf({ selection: place, partner: 'beijing' })).toEqual(['Langfang–Beijing']);
    const matrix = { kind: 'matrix' } as const;
    expect(titleOf({ selection: matrix, from: 'beijing', to: 'hebei' })).toEqual([
      'Matrix: Beijing → Hebei',
    ]);
    expect(titleOf({ selection: matrix, from: 'beijing' })).toEqual([
      'Matrix: Beijing → all places',
    ]);
    expect(titleOf({ selection: { kind: 'compare' }, compare: ['beijing', 'hebei'] })).toEqual([
      'Beijing and Hebei',
    ]);
  });

  it('differs from page to page, of every kind', () => {
    const views: Partial<ViewState>[] = [
      {},
      ...PAGES.map((kind) => ({ selection: { kind } })),
      ...[...dataset.places.keys()].map((id) => ({ selection: { kind: 'place' as const, id } })),
      ...[...dataset.flows.keys()].map((id) => ({ selection: { kind: 'flow' as const, id } })),
      ...[...dataset.story.keys()].map((id) => ({ selection: { kind: 'story' as const, id } })),
      ...[...dataset.claims.keys()].map((id) => ({ selection: { kind: 'claim' as const, id } })),
    ];
    // The pages of one place by itself and of what runs within it are of the same place.
    const alike = views.filter(({ selection }) => selection?.kind !== 'circular');
    const titles = alike.map((view) => titleOf(view).join(' · '));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
