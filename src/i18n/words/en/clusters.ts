/** The words of flows too many to be drawn one by one. */
export default {
  drawn: (lines: string, all: string) => `The ${lines} largest of ${all} lines in view`,
  allDrawn: (lines: string) => `All ${lines} lines in view`,
  /** After the number of lines. */
  of: (lines: string, flows: string, all: string) => `${lines}: ${flows} of ${all} flows`,
  smaller: (flows: string) => `${flows} in smaller lines left out`,
  inside: (flows: string) => `${flows} within clusters of places`,
  help: 'Zoom in to part clusters. A line adds up all flows between its ends; its colour is the kind that most of it is.',
  flows: (count: number, text: string) => (count === 1 ? '1 flow' : `${text} flows`),
  mostly: (kind: string, share: string) => `${kind} ${share}`,
  unmeasured: (text: string) => `${text} without a comparable amount`,
  end: (name: string, others: string) => `${name} +${others}`,
  bundle: (from: string, to: string) => `${from} → ${to}`,
  cluster: (text: string) => `with ${text} more nearby`,
  measured: (unit: string) => `Sum of all flows between two ends, in ${unit}`,
  counted: 'Number of flows between two ends',
  locked:
    'One scale at every zoom, year and choice: widest is the largest line with the region in view',
  fitted: 'Scale fitted to what is shown: widths change as you move and choose',
  chosen: (text: string) => `${text} flows, drawn as lines that add them up`,
};
