import { computedIds } from '../stats/indicators/ids';
import type { Dataset } from '../model/dataset';
import type { Years } from '../model/extent';
import { fullYear } from '../query/years';
import type { Facet } from '../model/facet';

/** What an address may name; whatever else it names is a fault. */
export interface Vocabulary {
  readonly years: Years | null;
  /** The year in which all flows show, which is what no year says too; null where there is none. */
  readonly fullYear: number | null;
  readonly indicators: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly facets: readonly Facet[];
  /** Codes that the flows use. */
  readonly units: ReadonlySet<string>;
}

/** The names that a dataset gives to be used in addresses. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const { extent, indicators, places, facets, flows } = dataset;
  const series = [...indicators.values()].filter(({ kind }) => kind === 'series');
  return {
    years: extent.years,
    fullYear: fullYear(dataset),
    indicators: new Set([...series.map(({ id }) => id), ...computedIds(dataset)]),
    places: new Set(places.keys()),
    facets,
    units: new Set(flows.columns.unit.values.filter(Boolean)),
  };
}
