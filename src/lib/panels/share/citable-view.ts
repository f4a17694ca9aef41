import type { Citable } from '../../i18n/citation';
import type { ExportWords } from '../../i18n/messages/export';
import type { Atlas } from '../../view/context';

/** A view of the atlas as something to cite: its title, address and data, and the day it was seen. */
export function citableView(
  { dataset, locale, messages, view }: Atlas,
  address: string,
  day: { readonly iso: string; readonly words: string },
  words: ExportWords,
): Citable {
  const { selection, year } = view.state;
  const named =
    selection.kind === 'place'
      ? dataset.places.get(selection.id)
      : selection.kind === 'flow'
        ? dataset.flows.get(selection.id)
        : undefined;
  const title = [named?.name[locale], messages.site.title].filter(Boolean).join(' – ');
  const data = `${dataset.id} ${dataset.version}`;
  return {
    key: ['atlas', 'id' in selection ? selection.id : selection.kind, year].join('-'),
    title,
    plain: words.accessed(title, address, data, day.words),
    fields: [
      { bib: 'year', ris: 'PY', value: day.iso.slice(0, 4) },
      { bib: 'note', ris: 'N1', value: data },
      { bib: 'url', ris: 'UR', value: address },
      { bib: 'urldate', ris: 'Y2', value: day.iso },
    ],
    isArticle: false,
  };
}
