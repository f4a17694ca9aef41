import type { Dataset } from '../../model/dataset';
import { progressOf } from '../../model/facet';
import type { Flow, Magnitude } from '../../model/flow';
import { FlowTable } from '../../model/flows/flow-table';
import { plainFlow } from '../../model/flows/flow-row';
import { STANDING, type Stated } from '../../model/in-time';
import { memo } from '../../model/memo';
import { changesByYear, statedBy } from './status-in-time';

/** An amount of one year, and who gives it. */
export interface YearlyAmount {
  readonly magnitude: Magnitude;
  readonly source: string;
}

/** A dataset that can show each of its years: what is said of its flows, and their amounts by year. */
export interface Timed {
  /** With every flow, and the facet of progress with every status that any of them comes to. */
  readonly dataset: Dataset;
  /** The last year that the source of the first flows tells of. */
  readonly sourceYear: number;
  /** Statements by flow, in the order of their dates. */
  readonly stated: ReadonlyMap<string, readonly Stated[]>;
  /** Amounts of one year, by flow; a flow with any has none in the other years. */
  readonly amounts: ReadonlyMap<string, ReadonlyMap<number, YearlyAmount>>;
  /** Flows that are not from that source, of which nothing is known before the first statement. */
  readonly later: ReadonlySet<string>;
  /** The year of the first statement on a place that is not from that source either. */
  readonly placesFrom: ReadonlyMap<string, number>;
}

/** The status of what no dated statement is known of. */
export const UNDATED = 'undated';

const datasets = memo<Timed, Map<number, Dataset>>(() => new Map());

/** The dataset as it was at the end of a year, or of its last; the same object for the same year. */
export function datasetIn(timed: Timed, year: number | null): Dataset {
  const [first, last] = timed.dataset.extent.years ?? [0, 0];
  const at = Math.min(last, Math.max(first, year ?? last));
  const known = datasets(timed);
  const dataset = known.get(at) ?? make(timed, at);
  known.set(at, dataset);
  return dataset;
}

function make(timed: Timed, year: number): Dataset {
  const { dataset, sourceYear, stated, amounts, later, placesFrom } = timed;
  const progress = progressOf(dataset);
  const place = dataset.facets.findIndex((facet) => facet === progress);
  const rows = [...dataset.flows.values()].map(plainFlow);
  const now = new Map(
    rows.flatMap(({ id }) => {
      const statement = statedBy(stated.get(id) ?? [], year, sourceYear);
      return statement ? [[id, statement] as const] : [];
    }),
  );
  const inYear = (flow: Flow): Flow => {
    const status = now.get(flow.id)?.status ?? UNDATED;
    const amount = amounts.get(flow.id)?.get(year);
    const isYearly = amounts.has(flow.id);
    return {
      ...flow,
      facets: flow.facets.map((code, facet) => (facet === place ? status : code)),
      magnitude: isYearly ? (amount?.magnitude ?? null) : flow.magnitude,
      source: amount?.source ?? flow.source,
    };
  };
  const standing = rows.map(({ id }) => {
    if (now.has(id)) return STANDING.dated;
    return later.has(id) ? STANDING.unknown : STANDING.undated;
  });
  return {
    ...dataset,
    flows: FlowTable.of(rows.map(inYear), dataset.facets),
    inTime: {
      year,
      sourceYear,
      standing: Uint8Array.from(standing),
      undated: progress?.values.find(({ id }) => id === UNDATED)?.name ?? null,
      stated: now,
      added: new Set([...later, ...placesFrom.keys()]),
      absent: new Set([...placesFrom].flatMap(([id, from]) => (from > year ? id : []))),
      changes: changesByYear(stated.values(), dataset.extent.years ?? [year, year]),
      amounts: allAmounts(rows, amounts),
    },
  };
}

function allAmounts(rows: readonly Flow[], amounts: Timed['amounts']) {
  const yearly = [...amounts.values()].flatMap((byYear) => [...byYear.values()]);
  return [...rows.filter(({ id }) => !amounts.has(id)), ...yearly].flatMap(({ magnitude }) =>
    magnitude ? { magnitude } : [],
  );
}
