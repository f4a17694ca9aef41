/** The words of the page on who sends what to whom. */
export default {
  heading: 'From where to where',
  lead: 'The flows on the map by where they begin, in rows, and where they end, in columns. Point at a cell to light its flows; choose it to read of them.',
  level: 'Places',
  levels: { regions: 'Regions', places: 'Each place' },
  measure: 'Cells',
  measures: { count: 'Number', amount: 'Amount', category: 'Kind' },
  from: 'From',
  to: 'To',
  total: 'Total',
  derived: {
    count: 'Numbers of flows. Each flow is in one cell; the most come first.',
    amount:
      'Added up unit by unit, with the bounds of each sum; the pages of the flows name the sources.',
    category: 'Numbers of flows, kind by kind.',
  },
  flows: (count: string, isOne: boolean) => (isOne ? '1 flow' : `${count} flows`),
  between: (flows: string, from: string, to: string) => `${flows} from ${from} to ${to}`,
  outOf: (flows: string, from: string) => `${flows} from ${from}`,
  into: (flows: string, to: string) => `${flows} to ${to}`,
  all: (flows: string) => `all ${flows}`,
  unknown: (count: string) => `${count} not given`,
  withDetail: (cell: string, detail: string) => `${cell}: ${detail}`,
  and: (parts: readonly string[]) => parts.join(', '),
  leftOut: (rows: string, columns: string, flows: string) =>
    `The largest are shown. Left out: ${rows} of the rows and ${columns} of the columns, with ${flows}.`,
  chosen: 'The flows of the chosen cell',
  clear: 'Choose all cells',
};
