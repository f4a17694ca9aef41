import type { Dataset } from '../../../model/dataset';
import { STRUCTURE } from '../../secondary-industry';
import { type REGIONS, shareOf, tableYears, valueOf, type Industry } from '../economy';
import type { Drawing, Evidence } from '../../../stats/finding';

/** What of an industry is looked at: its share of the economy, or its value added. */
export type Measure = 'share' | 'value';
export type Region = (typeof REGIONS)[number];

const ADCODE: Readonly<Record<Region, string>> = {
  beijing: '110000',
  tianjin: '120000',
  hebei: '130000',
};

export const UNIT = { share: 'points', value: '100m-yuan' } as const;
export const READ = { share: shareOf, value: valueOf } as const;

/** The figures the claim rests on, and the regions on the map. */
export function shown(
  measure: Measure,
  industry: Industry,
  places: readonly Region[],
  dataset: Dataset,
): { readonly evidence: Evidence; readonly drawing: Drawing } {
  return {
    evidence: { indicator: STRUCTURE[measure][industry], places, years: tableYears(dataset) },
    drawing: {
      lines: [],
      units: places.map((place) => ({ adcode: ADCODE[place] })),
      showAreas: false,
    },
  };
}
