import { opened } from '$src/app/data/built-in-later';
import type { Dataset } from '$src/model/dataset';
import type { Later, LaterFigure } from '$src/model/later';
import { writeCsv, type PlainRow } from '$src/package/plain-table';
import { datedMoves, shiftsAround, type DatedMove } from '$src/query/later/dated-moves';
import { AGGREGATES, type Aggregate } from '$src/stats/economy';
import type { Quantity } from '$src/stats/quantity';
import type { BasisEconomies } from '$src/stats/later/vintage-economies';
import type { Shift, Span } from '$src/stats/later/structure-shift';
import { figureOf } from '$src/stats/look-up';
import { structureOf } from '$src/stats/structure';
import { sourceLine } from './source-line';

const FORMULAS: Readonly<Record<Shift['measure'] | Shift['part'], string>> = {
  share: '100 × v(i,r) / Y(r)',
  'location-quotient': '(v(i,r) / Y(r)) / (Σr v(i,r) / Σr Y(r)) (Isard 1960)',
  'shift-share': '100 × (Y(r,after) / Y(r,before) − 1) in three parts (Dunn 1960)',
  reference: '100 × g, g = Σr Y(r,after) / Σr Y(r,before) − 1',
  mix: '100 × Σi w(i,r) (g(i) − g), w at the start, g(i) of the industry in all regions',
  competitive: '100 × Σi w(i,r) (g(i,r) − g(i)), w at the start',
  primary: '',
  secondary: '',
  tertiary: '',
};

const NOTE =
  'A comparison of two years inside one version of the figures, at current prices; no estimate of an effect.';
const SHARES_ONLY =
  'Shares only: for another region this version lacks industries of a year before or after, or its level changes between.';
const NOT_COMPUTED =
  'Not computed: no version has all industries of an end for a year before and a year after without a break between.';

/** Every calculation of structures around a dated opening: values, bounds, formula, inputs and sources. */
export async function structureCsv(): Promise<string> {
  const { later, dataset } = await opened;
  const rows = datedMoves(later, dataset).flatMap((move) => rowsOf(move, later, dataset));
  return writeCsv(rows);
}

function rowsOf(move: DatedMove, later: Later, dataset: Dataset): PlainRow[] {
  const { flow, event, origin, destination } = move;
  const named = dataset.flows.get(flow) ?? later.flows.find(({ id }) => id === flow);
  const head = {
    flow,
    name_en: named?.name.en ?? null,
    name_zh: named?.name.zh ?? null,
    event: event.id,
    opened: event.date.to.iso,
    origin,
    destination,
  };
  const found = shiftsAround(move, later, dataset);
  if (found.length === 0) {
    return [{ ...head, note: NOT_COMPUTED }];
  }
  return found.flatMap(({ span, own, shifts }) => {
    const isWhole = shifts.some(({ measure }) => measure !== 'share');
    return shifts.map((shift): PlainRow => {
      const { region, measure, part, before, after, change } = shift;
      const regions = measure === 'share' ? [region] : span.regions;
      const figures = regions.flatMap((id) =>
        [span.before, span.after].flatMap((year) => own.figuresOf(id, year)),
      );
      return {
        ...head,
        basis: span.basis,
        region,
        measure,
        part,
        year_before: span.before,
        year_after: span.after,
        ...bounded('before', before),
        ...bounded('after', after),
        ...bounded('change', change),
        formula: FORMULAS[part] || FORMULAS[measure],
        inputs: inputsOf(own, regions, [span.before, span.after]),
        sources: sourcesOf(figures, span, dataset),
        marks: [...new Set(figures.flatMap(({ marks }) => marks))].join(' '),
        note: isWhole ? NOTE : `${NOTE} ${SHARES_ONLY}`,
      };
    });
  });
}

function bounded(name: 'before' | 'after' | 'change', quantity: Quantity | null): PlainRow {
  const [low, high] = quantity?.interval ?? [null, null];
  const text = (value: number | null) => (value === null ? null : Number(value.toPrecision(8)));
  return {
    [name]: text(quantity?.value ?? null),
    [`${name}_low`]: text(low),
    [`${name}_high`]: text(high),
  };
}

/** `beijing 2009: gdp 12153.03 (12153.025–12153.035), …` in 100 million yuan. */
function inputsOf(
  { economies }: BasisEconomies,
  regions: readonly string[],
  years: readonly number[],
): string {
  const number = (value: number) => Number(value.toFixed(4));
  return regions
    .flatMap((region) =>
      years.map((year) => {
        const economy = economies.at(region, year);
        const values = AGGREGATES.map((id: Aggregate) => {
          const [low, high] = economy?.[id].interval ?? [NaN, NaN];
          return `${id} ${number(economy?.[id].value ?? NaN)} (${number(low)}–${number(high)})`;
        });
        return `${region} ${year}: ${values.join(', ')}`;
      }),
    )
    .join('; ');
}

/** The paper’s own tables have no official figures behind them: they are where its GDP comes from. */
function sourcesOf(figures: readonly LaterFigure[], span: Span, dataset: Dataset): string {
  const used = new Set(figures.map(({ sources: [first] }) => first));
  if (used.size > 0) return [...used].map(sourceLine).join('; ');
  const gdp = structureOf(dataset)?.gdp ?? '';
  const figure = figureOf(dataset, span.regions[0] ?? '', gdp, span.before);
  const source = dataset.sources.get(figure?.source ?? '');
  const citation = dataset.documents.get(source?.document ?? '')?.citation;
  return [citation, source?.locator.en].filter(Boolean).join(' ');
}
