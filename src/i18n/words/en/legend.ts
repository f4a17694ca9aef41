import { plural } from '../../plural';

/** The words of the legend, which is the filter too, and of the years that play. */
export default {
  allShown: (count: number) =>
    plural(count, {
      none: 'There are no flows',
      one: 'The only flow is shown',
      many: `All ${count} flows shown`,
    }),
  atPlace: (some: string, all: string, place: string) => `${some} of ${all} at ${place}`,
  inStep: (some: string, all: string) => `${some} of ${all} in this step`,
  inCell: (some: string, all: string) => `${some} of ${all} chosen`,
  between: (some: string, all: string) => `${some} of ${all} between these places`,
  restHidden: (flows: number) =>
    plural(flows, { one: '1 flow hidden', many: `${flows} flows hidden` }),
  showRest: 'Show the rest',
  hideRest: 'Hide the rest',
  reset: 'Reset',
  only: 'only',
  onlyThis: (name: string) => `Only ${name}`,
  every: 'all',
  everyOne: 'Show all',
  noMagnitude: 'Amount not given',
  sharedLook: (count: number) =>
    `Types from number ${count + 1} on share one look, as more could not be told apart.`,
  otherLayers: (count: number) =>
    plural(count, { one: '1 other type', many: `${count} other types` }),
  chosen: (chosen: number, all: number) => `${chosen} of ${all}`,
  amountAndTime: 'Amount and time',
  unit: 'Amount in',
  anyUnit: 'any unit',
  unitOption: (unit: string, count: number) => `${unit} (${count})`,
  from: 'From',
  to: 'To',
  otherUnits:
    'Flows in other units are left out: they cannot be compared. Flows without an amount have a switch of their own.',
  since: 'Started in or after',
  anyYear: 'any year',
  undated: 'Date not given',
  loops: 'Within one place',
  width: 'Width',
  plain: 'Not used: no two flows share a unit. Every amount that is given has the same width.',
  known: 'Amount given',
  measured: (unit: string) => `Amount in ${unit}`,
  widest: (flow: string, amount: string) => `Widest: ${flow}, ${amount}`,
  otherUnit: 'Each unit has a scale of its own: compare widths within one unit only',
  locked: 'Same scale in every year and for every filter',
  fitted: 'Scale fitted to what is shown: widths change with your filters',
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
  motion: 'Animate flows',
  motionStill: 'Off: your system is set to reduce motion.',
  allYears: 'All years',
  play: 'Play the years',
  pause: 'Pause',
  begun: (count: number, year: string) =>
    plural(count, { one: `1 flow starts in ${year}`, many: `${count} flows start in ${year}` }),
  undatedCount: (count: number) => `Date not given: ${count}`,
  undatedKept: (count: number) =>
    plural(count, {
      one: '1 flow has no date and is shown in every year.',
      many: `${count} flows have no date and are shown in every year.`,
    }),
  undatedLeft: (count: number) =>
    plural(count, {
      one: '1 flow has no date and is left out.',
      many: `${count} flows have no date and are left out.`,
    }),
  goOn: 'Show later years',
  paperAlone: 'The paper alone',
  leaveOut: 'Leave out',
  keep: 'Show',
  direction: 'Direction',
  both: 'In and out',
  in: 'In',
  out: 'Out',
  withPlace: 'with',
  anyPlace: 'all places',
  onlyThese: 'Count and list these flows alone',
};
