import { formatNumber } from '../../../i18n/format';
import { shownFlows } from '../../../query/shown';
import { timeText } from '../../../query/years';
import type { FigureInput } from './figure-input';
import { lines } from './text';

/** What a figure is of: the place or flow that is chosen, or the atlas. */
export function title({ atlas, view: { selection } }: FigureInput): string {
  const { dataset, locale, messages } = atlas;
  const found =
    selection.kind === 'place'
      ? dataset.places.get(selection.id)
      : selection.kind === 'flow'
        ? dataset.flows.get(selection.id)
        : undefined;
  return found?.name[locale] ?? messages.site.title;
}

/** The year, what is switched off and the indicator, below the title, in lines of a width. */
export function subtitleLines(input: FigureInput, width: number): string[] {
  const { dataset, locale, messages } = input.atlas;
  const [shown, all] = [shownFlows(dataset, input.view).count, dataset.flows.size];
  const parts = [
    timeText(dataset, input.view, messages),
    messages.timeline.shown(formatNumber(shown, locale), formatNumber(all, locale)),
    input.key?.title,
  ];
  return lines(parts.filter(Boolean).join(' · '), width, { size: 13 });
}

/** Where the figure comes from, in lines of a width. */
export function sourceLines({ atlas, words }: FigureInput, width: number): string[] {
  const { dataset, messages } = atlas;
  const [work] = [...dataset.documents.values()];
  const all = [
    work ? words.source(work.citation) : '',
    words.data(
      `${dataset.id} ${dataset.edition ?? dataset.version}`,
      formatNumber(dataset.flows.size, atlas.locale),
    ),
    messages.map.credits[dataset.basemap].full,
  ];
  return all.filter(Boolean).flatMap((each) => lines(each, width, { size: 10.5 }));
}
