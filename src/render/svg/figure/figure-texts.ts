import { formatNumber } from '../../../i18n/format';
import { shownFlows } from '../../../query/shown';
import { viewTitle } from '../../../query/view-title';
import { timeText } from '../../../query/years';
import type { Scene } from '../../../scene/scene';
import { shownCount } from '../../../scene/shown-count';
import { reportTexts } from '../../../scene/style/keys';
import { lines } from '../text';
import type { FigureInput } from './figure-input';

/** What a figure is of: what is chosen and the filters, or all of the data. */
export function title({ atlas, view, key }: FigureInput): string {
  return viewTitle(atlas, view, key?.name).join(' · ');
}

/** The data, unless they are the title, the year, how much is drawn, and the indicator, below the title, in lines of a width. */
export function subtitleLines(input: FigureInput, scene: Scene, width: number): string[] {
  const { atlas, view, key } = input;
  const site = atlas.dataset.about.name[atlas.locale];
  const parts = [
    title(input).startsWith(site) ? '' : site,
    timeText(atlas, view),
    ...drawnTexts(input, scene),
    key?.title,
  ];
  return lines(parts.filter(Boolean).join(' · '), width, { size: 13 });
}

/** How many flows show, in how many lines: what the reader can count in the figure. */
function drawnTexts({ atlas, view, words }: FigureInput, { lines: all, report }: Scene): string[] {
  const inView = all.filter(({ isInView }) => isInView).length;
  if (report) {
    const { drawn, leftOut } = reportTexts({ ...report, bundles: inView }, atlas);
    return [drawn, ...leftOut];
  }
  const { text, rest } = shownCount(atlas, view, false);
  const isEach = inView === shownFlows(atlas.dataset, view).count - (view.rest ? 0 : rest);
  return isEach ? [text] : [text, words.inView(inView)];
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
