import { plural } from '../../plural';

/** The words of the matrix of origins and destinations. */
export default {
  heading: 'Origin–destination matrix',
  lead: 'Each cell counts the flows from the row’s place (origin) to the column’s (destination). Point at a cell to highlight its flows; select it to read about them.',
  level: 'Places',
  levels: { regions: 'Regions', places: 'Each place' },
  measure: 'Cells',
  measures: { count: 'Number', amount: 'Amount', category: 'Type of flow' },
  from: 'From',
  to: 'To',
  total: 'Total',
  derived: {
    count:
      'Numbers of flows. Each flow is in one cell, a mutual one in the row of the place that the data list first; the largest numbers come first.',
    amount: 'Summed by unit, with the bounds of each sum; the pages of the flows name the sources.',
    category: 'Numbers of flows by type.',
  },
  flows: (count: string) =>
    plural(count, { none: 'no flows', one: '1 flow', many: `${count} flows` }),
  between: (flows: string, from: string, to: string) => `${flows} from ${from} to ${to}`,
  outOf: (flows: string, from: string) => `${flows} from ${from}`,
  into: (flows: string, to: string) => `${flows} to ${to}`,
  all: (flows: string) => `all ${flows}`,
  unknown: (count: string) => `${count} not given`,
  withDetail: (cell: string, detail: string) => `${cell}: ${detail}`,
  and: (parts: readonly string[]) => parts.join(', '),
  leftOut: (rows: string, columns: string, flows: string) =>
    `The largest are shown. Left out: ${rows} of the rows and ${columns} of the columns, with ${flows}.`,
  chosen: 'The flows of the selected cell',
  clear: 'Clear the selection',
};
