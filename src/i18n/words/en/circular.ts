import { plural } from '../../plural';

/** The words of the page on what the parts of one place give each other. */
export default {
  heading: (place: string) => `${place} up close: who supplies what to whom`,
  lead: (flows: number, sites: number, place: string) =>
    `There ${plural(flows, { one: 'is 1 flow', many: `are ${flows} flows` })} between ${sites} sites in ${place}.`,
  amounts: (given: number) =>
    plural(given, {
      none: 'No amount is given for any of them.',
      one: 'An amount is given for one of them.',
      many: `Amounts are given for ${given} of them.`,
    }),
  steps: (parts: string) => `By status: ${parts}.`,
  step: (count: string, name: string) => `${count} ${name}`,
  gives: 'Supplies',
  takes: 'Receives',
  again: 'receives and passes on',
  diagram: (place: string) => `What sites in ${place} supply to each other`,
  press: 'Each label leads to its flow and the map of it; the map beside shows where they run.',
  table: 'All of these flows',
  flow: 'What, and between whom',
  use: 'What it is used for',
  missing: 'not given',
};
