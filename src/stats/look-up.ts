import type { Note, Relation, Stage } from '../model/context';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { tallyOf } from '../model/flows/columns';
import { groupBy } from '../model/group-by';
import { memo } from '../model/memo';
import type { Observation, Subject } from '../model/observation';
import type { Place } from '../model/place';
import type { Interval } from './interval';
import { tally } from './tally';

function isOf(subject: Subject, kind: Subject['kind'], id: string): boolean {
  return subject.kind === kind && subject.id === id;
}

/** The figures of one place and indicator, by year. */
export function seriesOf(dataset: Dataset, place: string, indicator: string): Observation[] {
  return dataset.observations
    .filter((each) => each.indicator === indicator && isOf(each.subject, 'place', place))
    .sort((a, b) => a.year - b.year);
}

/** The figure of one place, indicator and year. */
export function figureOf(
  dataset: Dataset,
  place: string,
  indicator: string,
  year: number,
): Observation | undefined {
  return seriesOf(dataset, place, indicator).find((each) => each.year === year);
}

/** The interval an observation may stand for; a single point where none is given. */
export function rangeOf({ value, interval }: Observation): Interval {
  return interval ?? [value, value];
}

/** The single figures, not parts of a series, of a place or flow. */
export function factsOf(dataset: Dataset, kind: Subject['kind'], id: string): Observation[] {
  return dataset.observations.filter(
    ({ subject, indicator }) =>
      isOf(subject, kind, id) && dataset.indicators.get(indicator)?.kind === 'fact',
  );
}

/**
 * The figure that a flow's magnitude is the value of: it knows its interval, bound and caveat.
 * Undefined where there is none, and the magnitude is all there is to know.
 */
export function amountOf(dataset: Dataset, flow: Flow): Observation | undefined {
  const figures = figuresByFlow(dataset);
  return figures
    .get(flow.id)
    ?.find(
      ({ value, unit, indicator }) =>
        value === flow.magnitude?.value &&
        unit === flow.magnitude.unit &&
        dataset.indicators.get(indicator)?.kind === 'fact',
    );
}

/** Whether there are figures of flows: of a reader's own flows there are none, and sums ask for a million. */
export function hasFigures(dataset: Dataset): boolean {
  return figuresByFlow(dataset).size > 0;
}

/** Sums ask for the figures of each flow, and there may be many. */
const figuresByFlow = memo(({ observations }: Dataset) =>
  groupBy(
    observations.filter(({ subject }) => subject.kind === 'flow'),
    ({ subject }) => subject.id,
  ),
);

/** What the source says in words of a place or flow. */
export function notesOf(dataset: Dataset, kind: Subject['kind'], id: string): Note[] {
  return dataset.notes.filter(({ subject }) => isOf(subject, kind, id));
}

/** The relations that a place stands in. */
export function relationsOf(dataset: Dataset, place: string): Relation[] {
  return dataset.relations.filter(({ places }) => places.includes(place));
}

/**
 * The ids of the regions of a dataset, whether or not there are figures of them; if no kind of place
 * is one, those of all places that a series is of.
 */
export const regionsOf = memo((dataset: Dataset): readonly string[] => {
  const places = [...dataset.places.values()];
  const told = new Set(
    dataset.observations
      .filter(({ indicator }) => dataset.indicators.get(indicator)?.kind === 'series')
      .flatMap(({ subject }) => (subject.kind === 'place' ? subject.id : [])),
  );
  const regions = places.filter(({ kind }) => kind?.role === 'region');
  return (regions.length > 0 ? regions : places.filter(({ id }) => told.has(id))).map(
    ({ id }) => id,
  );
});

/** The places directly inside one, or the outermost ones for null; in reading order. */
export function childrenOf(dataset: Dataset, parent: string | null): readonly Place[] {
  return childrenByParent(dataset).get(parent) ?? [];
}

/** Each list asks for the children of each place, and there may be thousands. */
const childrenByParent = memo(({ places }: Dataset) =>
  groupBy(places.values(), ({ parent }) => parent),
);

/** The years for which any of these indicators has figures. */
export function yearsOf(dataset: Dataset, indicators: readonly string[]): number[] {
  const years = dataset.observations
    .filter(({ indicator }) => indicators.includes(indicator))
    .map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The one of `years` nearest to `year`, the earlier of two; undefined if there are none, or no year. */
export function nearestYear(years: readonly number[], year: number | null): number | undefined {
  if (year === null) return undefined;
  return years.reduce<number | undefined>(
    (best, each) =>
      best === undefined || Math.abs(each - year) < Math.abs(best - year) ? each : best,
    undefined,
  );
}

/** The stage of cooperation that a year belongs to. */
export function stageOf(stages: readonly Stage[], year: number | null): Stage | undefined {
  if (year === null) return undefined;
  return stages.find(({ start, end }) => start <= year && (end === null || year <= end));
}

/** How many times rows refer to each source; absent: never. A step of the story may name several. */
export function sourceUse(dataset: Dataset): ReadonlyMap<string, number> {
  const { places, flows, observations, checks, relations, stages, notes, claims, story } = dataset;
  const rows = [
    ...places.values(),
    ...observations,
    ...checks,
    ...relations,
    ...stages,
    ...notes,
    ...claims.values(),
    ...[...claims.values()].flatMap(({ outside }) => outside ?? []),
  ];
  const used = new Map(tallyOf(flows.columns.source));
  const others = [
    ...rows.map(({ source }) => source),
    ...[...story.values()].flatMap(({ sources }) => sources),
  ];
  for (const [source, count] of tally(others)) used.set(source, (used.get(source) ?? 0) + count);
  return used;
}
