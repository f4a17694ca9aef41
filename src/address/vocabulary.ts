import { COMPUTED_IDS } from '../stats/indicators/ids';
import type { Dataset } from '../model/dataset';

/** What an address may name; whatever else it names is a fault. */
export interface Vocabulary {
  readonly indicators: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Codes that the flows use. */
  readonly sectors: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The names that a dataset gives to be used in addresses. */
export function vocabularyOf({ indicators, places, flows }: Dataset): Vocabulary {
  const series = [...indicators.values()].filter(({ kind }) => kind === 'series');
  const used = (column: 'sector' | 'mechanism' | 'unit') =>
    new Set(flows.columns[column].values.filter(Boolean));
  return {
    indicators: new Set([...series.map(({ id }) => id), ...COMPUTED_IDS]),
    places: new Set(places.keys()),
    sectors: used('sector'),
    mechanisms: used('mechanism'),
    units: used('unit'),
  };
}
