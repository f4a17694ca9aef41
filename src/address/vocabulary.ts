import { COMPUTED_IDS } from '../stats/indicators/ids';
import type { Dataset } from '../model/dataset';
import type { Years } from '../model/extent';
import { fullYear } from '../query/years';

/** What an address may name; whatever else it names is a fault. */
export interface Vocabulary {
  readonly years: Years | null;
  /** The year in which all flows show, which is what no year says too; null where there is none. */
  readonly fullYear: number | null;
  readonly indicators: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Codes that the flows use. */
  readonly sectors: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The names that a dataset gives to be used in addresses. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const { extent, indicators, places, flows } = dataset;
  const series = [...indicators.values()].filter(({ kind }) => kind === 'series');
  const used = (column: 'sector' | 'mechanism' | 'unit') =>
    new Set(flows.columns[column].values.filter(Boolean));
  return {
    years: extent.years,
    fullYear: fullYear(dataset),
    indicators: new Set([...series.map(({ id }) => id), ...COMPUTED_IDS]),
    places: new Set(places.keys()),
    sectors: used('sector'),
    mechanisms: used('mechanism'),
    units: used('unit'),
  };
}
