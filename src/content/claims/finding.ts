import { verdictOf, type Finding, type Reading } from '../../stats/finding';
import { READING_NAMES } from './reading-names';

/** A reading before it has its name. */
export type Measured = Omit<Reading, 'name'>;

/** A finding from its readings, which get their names; what is not given is not there. */
export function finding(
  readings: readonly Measured[],
  rest: Partial<Omit<Finding, 'readings'>> = {},
): Finding {
  return {
    verdict: verdictOf(readings),
    stated: null,
    evidence: null,
    drawing: null,
    ...rest,
    readings: readings.map((reading) => ({ ...reading, name: nameOf(reading) })),
  };
}

function nameOf({ id }: Measured): Reading['name'] {
  const name = READING_NAMES[id];
  if (!name) throw new Error(`The reading ${id} has no name`);
  return name;
}
