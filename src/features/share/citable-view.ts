import type { Citable } from '../../i18n/citation';
import type { Words } from '../../i18n/words';
import { timeOf } from '../../query/years';
import type { Atlas } from '../../session/context';

/** The addresses of a view: with the data as they then are, and with those it was cited with. */
export interface CitableAddress {
  readonly latest: string;
  /** Null where nobody keeps these data. */
  readonly cited: string | null;
}

/**
 * A view of the atlas as something to cite: its title, addresses and data, and the day it was seen.
 * What is cited does not change: where its data are kept, the address is that of these.
 */
export function citableView(
  { dataset, locale, view }: Atlas,
  { latest, cited }: CitableAddress,
  day: { readonly iso: string; readonly words: string },
  words: Words<'export'>,
): Citable {
  const { selection } = view.state;
  const title = titleOfView({ dataset, locale, view });
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

/** What a view is called away from the atlas: `Caofeidian – ` and the name of the data. */
export function titleOfView({
  dataset,
  locale,
  view,
}: Pick<Atlas, 'dataset' | 'locale' | 'view'>): string {
  const { selection } = view.state;
  const named =
    selection.kind === 'place'
      ? dataset.places.get(selection.id)
      : selection.kind === 'flow'
        ? dataset.flows.get(selection.id)
        : undefined;
  return [named?.name[locale], dataset.about.name[locale]].filter(Boolean).join(' – ');
}
