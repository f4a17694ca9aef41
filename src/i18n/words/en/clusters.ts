import { plural } from '../../plural';

/** The words of flows too many to be drawn one by one. */
export default {
  drawn: (lines: string, all: string) =>
    plural(lines, {
      none: `None of ${all} lines in view`,
      one: `The largest of ${all} lines in view`,
      many: `The ${lines} largest of ${all} lines in view`,
    }),
  allDrawn: (lines: string) =>
    plural(lines, {
      none: 'No lines in view',
      one: 'The only line in view',
      many: `All ${lines} lines in view`,
    }),
  /** After the number of lines. */
  of: (lines: string, flows: string, all: string) => `${lines}: ${flows} of ${all} flows`,
  smaller: (flows: string) =>
    plural(flows, {
      one: '1 flow on a smaller line is left out',
      many: `${flows} flows on smaller lines are left out`,
    }),
  inside: (flows: string) =>
    plural(flows, {
      one: '1 flow within a cluster of places',
      many: `${flows} flows within clusters of places`,
    }),
  help: 'Zoom in to split clusters. Each line sums all flows between its two ends; its colour is the type with the largest share.',
  flows: (text: string) => plural(text, { none: 'no flows', one: '1 flow', many: `${text} flows` }),
  mostly: (kind: string, share: string) => `${kind} ${share}`,
  unmeasured: (text: string) => `${text} without a comparable amount`,
  end: (name: string, others: string) => `${name} +${others}`,
  bundle: (from: string, to: string) => `${from} → ${to}`,
  cluster: (text: string) => `with ${text} more nearby`,
  measured: (unit: string) => `Sum of all flows between two ends, in ${unit}`,
  counted: 'Number of flows between two ends',
  locked:
    'One scale at every zoom and in every year; the widest line is the largest with the region in view',
  fitted: 'Scale fitted to what is shown: widths change as you move and filter',
  chosen: (text: string) =>
    plural(text, {
      none: 'There are no flows',
      one: '1 flow, drawn as a line',
      many: `${text} flows, drawn as lines that sum them`,
    }),
};
