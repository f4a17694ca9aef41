import { formatNumber } from '../../../i18n/format';
import { shownFlows } from '../../../query/shown';
import { timeText } from '../../../query/years';
import type { Scene } from '../../../scene/scene';
import { reportTexts } from '../../../scene/style/keys';
import { lines } from '../text';
import type { FigureInput } from './figure-input';

/** What a figure is of: the place or flow that is chosen, or all of the data. */
export function title({ atlas, view: { selection } }: FigureInput): string {
  const { dataset, locale } = atlas;
  const found =
    selection.kind === 'place'
      ? dataset.places.get(selection.id)
      : selection.kind === 'flow'
        ? dataset.flows.get(selection.id)
        : undefined;
  return (found?.name ?? dataset.about.name)[locale];
}

/** The year, how much is drawn, and the indicator, below the title, in lines of a width. */
export function subtitleLines(input: FigureInput, scene: Scene, width: number): string[] {
  const parts = [timeText(input.atlas, input.view), ...drawnTexts(input, scene), input.key?.title];
  return lines(parts.filter(Boolean).join(' · '), width, { size: 13 });
}

/** How many flows show, in how many lines: what the reader can count in the figure. */
function drawnTexts({ atlas, view, words }: FigureInput, { lines: all, report }: Scene): string[] {
  const { dataset, locale, messages } = atlas;
  const number = (value: number) => formatNumber(value, locale);
  const shown = messages.timeline.shown(
    number(shownFlows(dataset, view).count),
    number(dataset.flows.size),
  );
  const inView = all.filter(({ isInView }) => isInView).length;
  if (report) {
    const { drawn, leftOut } = reportTexts({ ...report, bundles: inView }, atlas);
    return [drawn, ...leftOut];
  }
  return inView === shownFlows(dataset, view).count ? [shown] : [shown, words.inView(inView)];
}

/** Where the figure comes from, in lines of a width. */
export function sourceLines({ atlas, words }: FigureInput, width: number): string[] {
  const { dataset, messages } = atlas;
  const [work] = [...dataset.documents.values()];
  // Each later source is a document of its own.
  const later = [...dataset.sources.values()].filter(({ id, document }) => id === document);
  const all = [
    work ? words.source(work.citation) : '',
    dataset.inTime ? words.later(formatNumber(later.length, atlas.locale)) : '',
    words.data(
      `${dataset.id} ${dataset.edition ?? dataset.version}`,
      formatNumber(dataset.flows.size, atlas.locale),
    ),
    messages.map.credits[dataset.basemap].full,
  ];
  return all.filter(Boolean).flatMap((each) => lines(each, width, { size: 10.5 }));
}
