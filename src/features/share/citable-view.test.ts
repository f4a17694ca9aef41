import { describe, expect, it } from 'vitest';
import { cite } from '../../i18n/citation';
import { loadWords } from '../../i18n/words';
import { citableView, titleOfView } from './citable-view';
import { openBuiltIn } from '../../package/built-in';
import { View } from '../../session/view.svelte';
import { DEFAULT_VIEW } from '../../query/view-state';
import { fromDisk } from '../../../tests/support/built-in';

const dataset = { ...(await openBuiltIn(fromDisk)), edition: '1.0.0-3f2a9c01b7de' };
const LATEST = 'https://atlas.test/en/place/hebei/?year=2013';
const CITED = `${LATEST}&at=1.0.0-3f2a9c01b7de`;

async function citation(cited: string | null) {
  const view = new View(
    () => 'en',
    '',
    () => undefined,
  );
  view.load({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'hebei' }, year: 2013 });
  const atlas = {
    dataset,
    view,
    locale: 'en',
    messages: await loadWords('en', 'messages'),
  } as const;
  const day = { iso: '2026-11-25', words: '25 November 2026' };
  const title = titleOfView(atlas, await loadWords('en', 'indicators'));
  return citableView(atlas, title, { latest: LATEST, cited }, day, await loadWords('en', 'export'));
}

describe('a citation of a view', () => {
  it.each(['bib', 'ris', 'txt'] as const)(
    'leads to the data as cited and to the latest, as %s',
    async (format) => {
      const text = cite(await citation(CITED), format).replaceAll('\\', '');
      expect(text).toContain(CITED);
      expect(text.replaceAll(CITED, '')).toContain(LATEST);
      expect(text).toContain('tang-2018 1.0.0-3f2a9c01b7de');
    },
  );

  it('names as its address the one that does not change', async () => {
    expect(cite(await citation(CITED), 'bib')).toContain(`url = {${CITED}}`);
    expect(cite(await citation(CITED), 'ris')).toContain(`UR  - ${CITED}\r\n`);
  });

  it('has one address where nobody keeps the data', async () => {
    const text = cite(await citation(null), 'bib');
    expect(text.split('https://')).toHaveLength(2);
    expect(text).toContain(`url = {${LATEST}}`);
  });
});
