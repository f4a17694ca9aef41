import { formatMoment, formatNumber } from '../../i18n/format';
import { formatQuantity } from '../../i18n/amount';
import type { Words } from '../../i18n/words';
import type { Writing } from '../../i18n/writing';
import { languageTag } from '../../model/localized';
import type { Extract } from '../../query/extract';
import { flowsCsv } from '../../query/extract-files';
import { totalsOf } from '../../query/totals';
import { element, escaped } from '../../render/svg/svg';
import { soleUnitIn } from '../../stats/amounts';
import { SCRIPT, STYLE } from './single-page-parts';

/** What a page of its own is made of. */
export interface SinglePage {
  readonly writing: Writing;
  readonly words: Words<'export'>;
  readonly title: string;
  /** Where the view is at home. */
  readonly address: string;
  /** The view as a figure, as SVG. */
  readonly figure: string;
  readonly extract: Extract;
  /** What the data in it are called once they are saved. */
  readonly csvName: string;
}

/** More rows than this nobody reads on one page: the largest are shown, and how many there are is said. */
const MOST_ROWS = 2000;

/** More flows than this do not travel in a page that a browser opens at once. */
export const MOST_HELD = 100_000;

/** Nothing is asked of any site, whatever stands in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/**
 * A view as one HTML file that opens from a disk without a network: the figure, its places with their
 * sums, its flows, and the data as CSV within. Tables can be sorted; light and dark are the reader's.
 */
export function singlePage(page: SinglePage): string {
  const { writing, words, title, address, figure, extract } = page;
  const { locale, dataset } = writing;
  const isHeld = extract.flows.length <= MOST_HELD;
  const works = [...dataset.documents.values()].map(({ citation }) => citation);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(title)),
    `<style>${STYLE}</style>`,
  ];
  const body = [
    element('h1', {}, escaped(title)),
    element('p', {}, escaped(words.pageLead)),
    `<figure>${figure}</figure>`,
    isHeld
      ? `<p><button id="save" type="button">${escaped(words.pageSave(page.csvName))}</button></p>`
      : element('p', {}, escaped(words.pageTooLarge(formatNumber(MOST_HELD, locale)))),
    placesTable(page),
    flowsTable(page),
    ...(works.length > 0 ? [element('h2', {}, escaped(words.pageSources))] : []),
    ...works.map((work) => element('p', {}, escaped(work))),
    element('p', {}, escaped(address)),
    isHeld ? held(page) : '',
    `<script>${SCRIPT}</script>`,
  ];
  return `<!doctype html>\n<html lang="${languageTag(locale)}"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
}

/** The data as the button saves them. A text in a script ends at no mark of the data's. */
function held({ extract, csvName }: SinglePage): string {
  const text = JSON.stringify({ name: csvName, text: [...flowsCsv(extract)].join('') });
  return `<script type="application/json" id="data">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** A cell: what it says, and the number that it is sorted by, where it is one. */
type Cell = string | { readonly text: string; readonly value: number };

function placesTable({ writing, words, extract }: SinglePage): string {
  const { dataset, locale } = writing;
  const { flows } = dataset;
  const rows = Uint32Array.from(extract.flows, ({ id }) => flows.rowOf(id) ?? 0);
  const unit = soleUnitIn(flows, rows);
  const say = (value: number): Cell => ({
    value,
    text:
      unit === null
        ? formatNumber(value, locale)
        : formatQuantity({ value, unit }, dataset, locale),
  });
  const totals = totalsOf(flows.columns, rows, unit).sort(
    (a, b) => b.incoming + b.outgoing - (a.incoming + a.outgoing),
  );
  return table(
    unit === null ? words.pagePlacesCounted : words.pagePlacesSummed,
    [words.pagePlace, writing.messages.place.incoming, writing.messages.place.outgoing],
    totals.map(({ place, incoming, outgoing }) => [
      dataset.places.get(place)?.name[locale] ?? place,
      say(incoming),
      say(outgoing),
    ]),
    { words, locale },
  );
}

function flowsTable({ writing, words, extract }: SinglePage): string {
  const { dataset, locale } = writing;
  const name = (id: string) => dataset.places.get(id)?.name[locale] ?? id;
  const byAmount = [...extract.flows].sort(
    (a, b) => (b.magnitude?.value ?? -1) - (a.magnitude?.value ?? -1),
  );
  const isDated = byAmount.some(({ start }) => start !== null);
  const kinds = extract.facets.map(({ label }) => label[locale]);
  return table(
    words.pageFlows,
    [
      words.pageFrom,
      words.pageTo,
      words.pageAmount,
      ...(isDated ? [words.pageDate] : []),
      ...kinds,
    ],
    byAmount.map((flow) => [
      name(flow.origin),
      name(flow.destination),
      flow.magnitude
        ? { value: flow.magnitude.value, text: formatQuantity(flow.magnitude, dataset, locale) }
        : '–',
      ...(isDated ? [flow.start ? formatMoment(flow.start, locale) : '–'] : []),
      ...extract.facets.map(
        ({ values }, facet) =>
          values.find(({ id }) => id === flow.facets[facet])?.name[locale] ?? '–',
      ),
    ]),
    { words, locale },
  );
}

function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { words, locale }: Pick<SinglePage, 'words'> & Pick<Writing, 'locale'>,
): string {
  const cut =
    rows.length > MOST_ROWS
      ? words.pageCut(formatNumber(MOST_ROWS, locale), formatNumber(rows.length, locale))
      : '';
  const heads = columns.map((column) =>
    element('th', { scope: 'col' }, element('button', { type: 'button' }, escaped(column))),
  );
  const lines = rows.slice(0, MOST_ROWS).map((cells) => element('tr', {}, ...cells.map(cellOf)));
  return [
    element('h2', {}, escaped(heading)),
    cut && element('p', {}, escaped(cut)),
    `<div class="scroll"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`,
  ].join('');
}

function cellOf(cell: Cell): string {
  return typeof cell === 'string'
    ? element('td', {}, escaped(cell) || '–')
    : element('td', { 'data-value': String(cell.value) }, escaped(cell.text));
}
