import { ATLAS, ATLAS_BUILT_IN, CONTESTANTS, FLOOR, FLOWMAP } from './contestants.ts';
import { medianOf, type Metric, type Results } from './results.ts';

/** One thing that the atlas is to show, and whether it does. */
export interface Verdict {
  readonly target: string;
  readonly flows: number;
  /** What was measured, in words; null where it could not be. */
  readonly found: string | null;
  /** Null where it could not be measured. */
  readonly isMet: boolean | null;
}

/** Median frames as multiples of the floor's, by number of flows. */
const FRAME_RATIO: Readonly<Record<number, number>> = {
  30: 1.15,
  1000: 2,
  10_000: 2.5,
  100_000: 2.5,
};
const P95_RATIO = 5;
const FIRST_OF_FLOWMAP = { flows: 100_000, share: 0.8 } as const;
const HOVER = { flows: 100_000, milliseconds: 16 } as const;
const TOGGLE_FRAMES = 1.5;

const PEERS = CONTESTANTS.filter(({ id }) => ![FLOOR, ATLAS, ATLAS_BUILT_IN].includes(id));

export function verdicts(results: Results): Verdict[] {
  return results.sizes.flatMap((flows) => [
    ...frameVerdicts(results, flows),
    ...firstVerdicts(results, flows),
    ...handVerdicts(results, flows),
    atMost(flows, 'Heap at most flowmap.gl’s', {
      value: medianOf(results, ATLAS, flows, 'heapMb'),
      limit: medianOf(results, FLOWMAP, flows, 'heapMb'),
      unit: 'MB',
    }),
  ]);
}

function frameVerdicts(results: Results, flows: number): Verdict[] {
  const floor = medianOf(results, FLOOR, flows, 'frame');
  const ratio = FRAME_RATIO[flows];
  const over = (metric: Metric) => quotient(medianOf(results, ATLAS, flows, metric), floor);
  return [
    ...(ratio === undefined
      ? []
      : [
          atMost(flows, `Median frame at most ${ratio} × the floor’s`, {
            value: over('frame'),
            limit: ratio,
            unit: '×',
          }),
        ]),
    atMost(flows, `95th percentile at most ${P95_RATIO} × the floor’s median`, {
      value: over('frameP95'),
      limit: P95_RATIO,
      unit: '×',
    }),
    noPeerLower(results, flows, 'No peer with a lower median frame', 'frame', ATLAS),
    noPeerLower(results, flows, 'No peer with a lower 95th percentile', 'frameP95', ATLAS),
  ];
}

/** The picture in the page counts for the built-in data, which are as many as the least. */
function firstVerdicts(results: Results, flows: number): Verdict[] {
  const builtIn = medianOf(results, ATLAS_BUILT_IN, flows, 'first') !== null;
  const target = builtIn
    ? 'No peer shows all flows earlier (built-in data)'
    : 'No peer shows all flows earlier';
  const earlier = noPeerLower(results, flows, target, 'first', builtIn ? ATLAS_BUILT_IN : ATLAS);
  if (flows !== FIRST_OF_FLOWMAP.flows) return [earlier];
  const { share } = FIRST_OF_FLOWMAP;
  const value = quotient(
    medianOf(results, ATLAS, flows, 'first'),
    medianOf(results, FLOWMAP, flows, 'first'),
  );
  const unit = '×';
  return [
    earlier,
    atMost(flows, `All flows at most ${share} × flowmap.gl’s time`, {
      value,
      limit: share,
      unit,
    }),
  ];
}

function handVerdicts(results: Results, flows: number): Verdict[] {
  const toggle = quotient(
    medianOf(results, ATLAS, flows, 'toggle'),
    medianOf(results, ATLAS, flows, 'frame'),
  );
  const toggled = atMost(flows, `Toggle painted in at most ${TOGGLE_FRAMES} frames`, {
    value: toggle,
    limit: TOGGLE_FRAMES,
    unit: 'frames',
  });
  if (flows !== HOVER.flows) return [toggled];
  return [
    atMost(flows, `Hover known in at most ${HOVER.milliseconds} ms`, {
      value: medianOf(results, ATLAS, flows, 'hover'),
      limit: HOVER.milliseconds,
      unit: 'ms',
    }),
    toggled,
  ];
}

interface Bound {
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: string;
}

function atMost(flows: number, target: string, { value, limit, unit }: Bound): Verdict {
  if (value === null || limit === null) return { target, flows, found: null, isMet: null };
  const found = `${value.toFixed(2)} ${unit} (limit ${limit.toFixed(2)})`;
  return { target, flows, found, isMet: value <= limit };
}

function noPeerLower(
  results: Results,
  flows: number,
  target: string,
  metric: Metric,
  mine: string,
): Verdict {
  const value = medianOf(results, mine, flows, metric);
  if (value === null) return { target, flows, found: null, isMet: null };
  const lower = PEERS.flatMap(({ id, name }) => {
    const peer = medianOf(results, id, flows, metric);
    return peer !== null && peer < value ? [`${name} ${peer.toFixed(1)}`] : [];
  });
  const found = `${value.toFixed(1)} ms${lower.length > 0 ? `; lower: ${lower.join(', ')}` : ''}`;
  return { target, flows, found, isMet: lower.length === 0 };
}

function quotient(value: number | null, divisor: number | null): number | null {
  return value === null || divisor === null ? null : value / divisor;
}
