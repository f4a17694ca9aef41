/** The words of the legend, which is the filter too, and of the years that play. */
export const legend = {
  allShown: (count: number) => (count === 1 ? 'The 1 flow is shown' : `All ${count} flows shown`),
  hidden: (count: number) => `${count} hidden`,
  reset: 'Reset',
  only: 'only',
  onlyThis: (name: string) => `Only ${name}`,
  every: 'all',
  everyOne: 'Switch on all',
  noMagnitude: 'Hollow: amount not given',
  sectors: 'Sectors',
  mechanisms: 'Mechanisms',
  chosen: (chosen: number, all: number) => `${chosen} of ${all}`,
  amountAndTime: 'Amount and time',
  unit: 'Amount in',
  anyUnit: 'any unit',
  unitOption: (unit: string, count: number) => `${unit} (${count})`,
  from: 'From',
  to: 'To',
  otherUnits:
    'Flows in other units are left out: they cannot be compared. Flows without an amount have a switch of their own.',
  since: 'Begun since',
  anyYear: 'any year',
  undated: 'Without a date',
  width: 'Width',
  plain:
    'Says nothing of amounts: their units differ and cannot be compared. Every known amount has one width.',
  known: 'Amount known',
  measured: (unit: string) => `Amount in ${unit}`,
  otherUnit: 'Amount in another unit',
  locked: 'One scale in every year and choice',
  fitted: 'Scale fitted to what is shown: widths change with your choices',
  fit: 'Fit to what is shown',
  display: 'Display',
  totals: 'Totals at places',
  totalsText: 'Area: number of flows. Filled half: coming in; open half: going out.',
  totalsAmount: (unit: string) =>
    `Area: amount in ${unit}. Filled half: coming in; open half: going out. Flows without such an amount add nothing.`,
  totalsScale: 'Size of totals',
  totalsOf: (incoming: string, outgoing: string) => `${incoming} in · ${outgoing} out`,
  values: 'Amounts on arrows',
  valuesText: 'No figure: the source gives no amount.',
  motion: 'Motion along flows',
  motionStill: 'Off, as your system asks for less motion.',
  play: 'Play the years',
  pause: 'Pause',
  begun: (count: number, year: string) =>
    count === 1 ? `1 flow begins in ${year}` : `${count} flows begin in ${year}`,
  undatedKept: (count: number) =>
    count === 1
      ? '1 has no date: shown in every year.'
      : `${count} have no date: shown in every year.`,
  undatedLeft: (count: number) =>
    count === 1 ? '1 has no date: left out.' : `${count} have no date: left out.`,
  leaveOut: 'Leave out',
  keep: 'Show',
  direction: 'Direction',
  both: 'Both ways',
  in: 'In',
  out: 'Out',
  withPlace: 'with',
  anyPlace: 'all places',
  noneSuch: 'No such flow.',
  hideOthers: 'Hide other flows',
};

export type LegendWords = typeof legend;
