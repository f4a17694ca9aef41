import { COMPUTED_IDS } from '../stats/indicators/ids';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { isColumned } from '../model/flows/columns';

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
  /** The values of a column, of which a long table keeps a list. */
  const used = (column: 'sector' | 'mechanism' | 'unit', of: (flow: Flow) => string | undefined) =>
    new Set(
      isColumned(flows)
        ? flows.columns[column].values.filter(Boolean)
        : [...flows.values()].flatMap((flow) => of(flow) ?? []),
    );
  return {
    indicators: new Set([...series.map(({ id }) => id), ...COMPUTED_IDS]),
    places: new Set(places.keys()),
    sectors: used('sector', ({ sector }) => sector),
    mechanisms: used('mechanism', ({ mechanism }) => mechanism),
    units: used('unit', ({ magnitude }) => magnitude?.unit),
  };
}
