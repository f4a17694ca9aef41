import { parse, type HTMLElement } from 'node-html-parser';

/** Elements that hold figures: cells of tables, descriptions in lists, and what says so itself. */
const FIGURES = 'td, dd, p[data-figure], [data-later]';

/** The numbers that a chart writes, but for the labels of its axes and rows: years and round steps. */
const CHART_NUMBERS = 'svg[role="img"] text:not(.year, .tick, .row)';

/** A stated derivation: the text of the formula stands beside the figure. */
const DERIVATION = '[data-derivation]';

/** A derivation is stated in words or as a formula: a mark on a bare number states nothing. */
const STATED = /\p{Script=Han}{2}|\p{Letter}{3}|\p{Letter}\s*[−+×÷/=]|[−+×÷/=]\s*\p{Letter}/u;

/** Tables of names, such as those of units and formulas: a digit there is part of a name. */
const NAMES = '[data-names]';

/** A link to a row of the sources of the data, or of what is later than the paper. */
const REFERENCE = /\/data\/(later\/)?(?:\?[^#]*)?#(.+)$/;

export interface Found {
  readonly figures: number;
  /** The texts of figures that lead to no source. */
  readonly unsourced: readonly string[];
}

/**
 * The figures of a page, and those that neither link to a source nor stand beside a derivation, in
 * their own row, in the head of their column, or in the caption or foot of their table or chart. What
 * a chart writes is sourced, too, where a table of its section has the same number with a source: a
 * chart has no room for links. `sources` are the ids that the page of data and sources has, and those
 * of the page of later sources after `later/`.
 */
export function unsourcedFigures(html: string, sources: ReadonlySet<string>): Found {
  const page = parse(html);
  const holds = (selector: string) =>
    page
      .querySelectorAll(selector)
      .filter((element) => /\d/.test(element.textContent) && !element.closest(NAMES));
  const isSourced = (element: HTMLElement) =>
    contextsOf(element).some((context) => hasReference(context, sources));
  const figures = holds(FIGURES);
  const drawn = holds(CHART_NUMBERS);
  const unsourced = [
    ...figures.filter((element) => !isSourced(element)),
    ...drawn.filter((number) => !isSourced(number) && !sameInTables(number).some(isSourced)),
  ];
  return { figures: figures.length + drawn.length, unsourced: unsourced.map(textOf) };
}

/** The cells, in the tables of its section, whose figure is the one that a chart writes. */
function sameInTables(number: HTMLElement): HTMLElement[] {
  const [, decimals = ''] = /\.(\d+)/.exec(number.textContent) ?? [];
  const rounded = (element: HTMLElement) => firstNumber(element)?.toFixed(decimals.length);
  const cells = number.closest('section')?.querySelectorAll('td') ?? [];
  return cells.filter((cell) => rounded(cell) === rounded(number));
}

/** The first number of a text, such as 1234.5 of “1,234.5 (1,234–1,235)”. */
function firstNumber({ textContent }: HTMLElement): number | undefined {
  const [written] = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(textContent) ?? [];
  return written === undefined ? undefined : Number(written.replaceAll(',', '').replace('−', '-'));
}

function textOf(element: HTMLElement): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The figure, its row, the head of its column, and what belongs to its table or chart as a whole. */
function contextsOf(element: HTMLElement): HTMLElement[] {
  const table = element.closest('table');
  const cells = element.closest('tr')?.querySelectorAll('td, th') ?? [];
  const column = cells.indexOf(element);
  const heads = table?.querySelectorAll('thead tr') ?? [];
  return [
    element,
    ...['tr', 'li', 'p', 'figure'].map((scope) => element.closest(scope)),
    listRow(element),
    ...heads.map((row) => row.querySelectorAll('th, td')[column]),
    ...(table?.querySelectorAll('caption, tfoot') ?? []),
  ].filter((each) => each !== null && each !== undefined);
}

/** The group of a term and its descriptions that a figure stands in. */
function listRow(element: HTMLElement): HTMLElement | null {
  const group = element.closest('div');
  return group?.parentNode?.tagName === 'DL' ? group : null;
}

function hasReference(context: HTMLElement, sources: ReadonlySet<string>): boolean {
  const derivations = [context, ...context.querySelectorAll(DERIVATION)].filter((element) =>
    element.hasAttribute('data-derivation'),
  );
  if (derivations.some(({ textContent }) => STATED.test(textContent))) return true;
  const links = [context, ...context.querySelectorAll('a')];
  return links.some((link) => {
    const [, page = '', id] = REFERENCE.exec(link.getAttribute('href') ?? '') ?? [];
    return id !== undefined && sources.has(page + id);
  });
}
