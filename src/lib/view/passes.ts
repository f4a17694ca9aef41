import type { Flow } from '../model/flow';
import type { FlowFilter } from './flow-filter';

/** True where a filter lets a flow through. */
export function passes(flow: Flow, filter: FlowFilter): boolean {
  return passesWhenever(flow, filter) && passesTime(flow, filter);
}

/** True where all of a filter but its years lets a flow through. */
export function passesWhenever(flow: Flow, filter: FlowFilter): boolean {
  return (
    filter.categories.includes(flow.category) &&
    filter.statuses.includes(flow.status) &&
    (filter.sectors?.includes(flow.sector) ?? true) &&
    (filter.mechanisms?.includes(flow.mechanism) ?? true) &&
    passesAmount(flow, filter)
  );
}

/** Amounts in other units than the range's cannot be compared with it, so they do not pass. */
function passesAmount({ magnitude }: Flow, { amount, unknown }: FlowFilter): boolean {
  if (magnitude === null) return unknown;
  if (amount === null) return true;
  return (
    magnitude.unit === amount.unit &&
    magnitude.value >= (amount.least ?? -Infinity) &&
    magnitude.value <= (amount.most ?? Infinity)
  );
}

function passesTime({ start, end }: Flow, { year, since, undated }: FlowFilter): boolean {
  if (start === null) return undated && (end === null || end.year >= year);
  return (
    start.year <= year && start.year >= (since ?? -Infinity) && (end === null || end.year >= year)
  );
}
