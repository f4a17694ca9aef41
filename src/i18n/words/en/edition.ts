import { plural } from '../../plural';

/** The words about an edition of the data that an address cites. */
export default {
  opening: (edition: string) => `Opening the data as cited, ${edition}…`,
  open: (edition: string) => `You see the data as cited, ${edition}.`,
  unchanged: 'They have changed since, but nothing in this view is affected.',
  changed: (count: number) =>
    plural(count, {
      one: 'They have changed since. In this view: one change.',
      many: `They have changed since. In this view: ${count} changes.`,
    }),
  unknown: (edition: string) =>
    `The address cites the data of ${edition}, which this atlas does not keep. The present data are shown.`,
  failed: (edition: string) =>
    `The data as cited, ${edition}, could not be fetched. The present data are shown. Check the connection and load the page again.`,
  laterFailed:
    'What is later than the paper could not be fetched. The paper alone is shown. Check the connection and load the page again.',
  present: 'See this view with the present data',
  leave: 'Go on with the present data',
  list: 'What has changed',
  added: 'new since then',
  removed: 'no longer there',
  fields: (names: readonly string[]) => `changed: ${names.join(', ')}`,
  figure: (before: string, after: string) => `${before} then, ${after} now`,
  field: {
    name: 'name',
    origin: 'origin',
    destination: 'destination',
    direction: 'direction',
    start: 'start',
    end: 'end',
    magnitude: 'amount',
    summary: 'description',
    source: 'source',
    caveat: 'caveat',
    kind: 'type',
    parent: 'what it is part of',
    position: 'position',
    value: 'value',
    interval: 'bounds',
    bound: 'how the source words it',
    unit: 'unit',
    derivation: 'derivation',
    other: 'details',
  },
};
