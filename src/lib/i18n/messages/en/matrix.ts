/** The words of the page on who sends what to whom. */
export const matrix = {
  heading: 'From where to where',
  lead: 'How many of the flows on the map begin in a row’s place and end in a column’s. A number leads to its flows.',
  level: 'Places',
  levels: { regions: 'Regions', places: 'Each place' },
  from: 'From',
  to: 'To',
  total: 'Total',
  caption: (flows: number) => (flows === 1 ? '1 flow shown' : `${flows} flows shown`),
  cell: (flows: number, from: string, to: string) =>
    flows === 1 ? `1 flow from ${from} to ${to}` : `${flows} flows from ${from} to ${to}`,
  none: 'No flow is switched on.',
  mutual: 'Agreements, which go both ways, are counted once, as the data list them.',
};

export type MatrixWords = typeof matrix;
