import { COMPUTED_IDS } from '../analysis/indicators/ids';
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
  const all = [...flows.values()];
  const series = [...indicators.values()].filter(({ kind }) => kind === 'series');
  return {
    indicators: new Set([...series.map(({ id }) => id), ...COMPUTED_IDS]),
    places: new Set(places.keys()),
    sectors: new Set(all.map(({ sector }) => sector)),
    mechanisms: new Set(all.map(({ mechanism }) => mechanism)),
    units: new Set(all.flatMap(({ magnitude }) => magnitude?.unit ?? [])),
  };
}
