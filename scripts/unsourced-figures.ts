import { parse, type HTMLElement } from 'node-html-parser';

/** Elements that hold figures: cells of tables, descriptions in lists, and what says so itself. */
const FIGURES = 'td, dd, [data-figure]';

/** A stated derivation: the text of the formula stands beside the figure. */
const DERIVATION = '[data-derivation]';

/** A derivation is stated in words or as a formula: a mark on a bare number states nothing. */
const STATED = /\p{Script=Han}{2}|\p{Letter}{3}|\p{Letter}\s*[−+×÷/=]|[−+×÷/=]\s*\p{Letter}/u;

/** Tables of names, such as those of units and formulas: a digit there is part of a name. */
const NAMES = '[data-names]';

export interface Found {
  readonly figures: number;
  /** The texts of figures that lead to no source. */
  readonly unsourced: readonly string[];
}

/**
 * The figures of a page, and those that neither link to a source nor stand beside a derivation, in
 * their own row, in the head of their column, or in the caption or foot of their table or chart. `sources`
 * are the ids that the page of data and sources has.
 */
export function unsourcedFigures(html: string, sources: ReadonlySet<string>): Found {
  const figures = parse(html)
    .querySelectorAll(FIGURES)
    .filter((element) => /\d/.test(element.textContent) && !element.closest(NAMES));
  const unsourced = figures.filter(
    (element) => !contextsOf(element).some((context) => hasReference(context, sources)),
  );
  return { figures: figures.length, unsourced: unsourced.map(textOf) };
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
    const [, id] = /\/data\/(?:\?[^#]*)?#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
    return id !== undefined && sources.has(id);
  });
}
