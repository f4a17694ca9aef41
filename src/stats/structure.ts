import type { Dataset } from '../model/dataset';
import { memo } from '../model/memo';
import type { Industry } from '../model/observation';

/** The indicators that tell the size and the structure of economies, by their ids. */
export interface Structure {
  readonly gdp: string;
  /** Value added. */
  readonly value: Readonly<Record<Industry, string>>;
  /** Percent of GDP. */
  readonly share: Readonly<Record<Industry, string>>;
}

/** The structure that a dataset has figures of; null where it lacks one of the indicators. */
export const structureOf = memo(({ indicators }: Dataset): Structure | null => {
  const ids = new Map([...indicators.values()].map(({ role, id }) => [role, id]));
  const industries = (what: 'value' | 'share') => {
    const [primary, secondary, tertiary] = [
      ids.get(`primary-${what}`),
      ids.get(`secondary-${what}`),
      ids.get(`tertiary-${what}`),
    ];
    return primary && secondary && tertiary ? { primary, secondary, tertiary } : null;
  };
  const [gdp, value, share] = [ids.get('gdp'), industries('value'), industries('share')];
  return gdp && value && share ? { gdp, value, share } : null;
});
