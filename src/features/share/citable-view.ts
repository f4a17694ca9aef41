import type { Citable } from '../../i18n/citation';
import type { Words } from '../../i18n/words';
import { indicatorName } from '../../query/result-text';
import { viewTitle } from '../../query/view-title';
import { timeOf, timeText } from '../../query/years';
import type { Atlas } from '../../session/context';
import { indicatorOf } from '../../stats/indicators/registry';

/** The addresses of a view: with the data as they then are, and with those it was cited with. */
export interface CitableAddress {
  readonly latest: string;
  /** Null where nobody keeps these data. */
  readonly cited: string | null;
}

/**
 * A view of the atlas as something to cite, by its title: its addresses and data, and the day it was seen.
 * What is cited does not change: where its data are kept, the address is that of these.
 */
export function citableView(
  { dataset, view }: Atlas,
  title: string,
  { latest, cited }: CitableAddress,
  day: { readonly iso: string; readonly words: string },
  words: Words<'export'>,
): Citable {
  const { selection } = view.state;
  const data = `${dataset.id} ${dataset.edition ?? dataset.version}`;
  return {
    key: [
      'atlas',
      'id' in selection ? selection.id : selection.kind,
      ...timeOf(dataset, view.state),
    ].join('-'),
    title,
    plain:
      cited === null
        ? words.accessed(title, latest, data, day.words)
        : words.accessedTwice(title, cited, latest, data, day.words),
    fields: [
      { bib: 'year', ris: 'PY', value: day.iso.slice(0, 4) },
      { bib: 'note', ris: 'N1', value: cited === null ? data : words.latest(data, latest) },
      { bib: 'url', ris: 'UR', value: cited ?? latest },
      { bib: 'urldate', ris: 'Y2', value: day.iso },
    ],
    isArticle: false,
  };
}

/** What a view is called away from the atlas: `Caofeidian · planned · As of 2013 – ` and the name of the data. */
export function titleOfView(atlas: Atlas, indicatorWords: Words<'indicators'>): string {
  const { dataset, locale, view } = atlas;
  const { selection } = view.state;
  const indicator = selection.kind === 'indicator' ? indicatorOf(dataset, selection.id) : undefined;
  const name = indicator && indicatorName(indicator, atlas, indicatorWords);
  const site = dataset.about.name[locale];
  const of = viewTitle(atlas, view.state, name).filter((part) => part !== site);
  const parts = [...of, timeText(atlas, view.state)].filter(Boolean).join(' · ');
  return [parts, site].filter(Boolean).join(locale === 'zh' ? '｜' : ' – ');
}
