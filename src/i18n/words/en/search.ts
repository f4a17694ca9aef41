import { plural } from '../../plural';

/** The words of the search, and of the list of all that can be found. */
export default {
  label: 'Search the atlas',
  own: (title: string) => `Search “${title}”`,
  placeholder: 'Place, flow, indicator, claim, table',
  help: 'Names in English, in Chinese or in pinyin, or its initials: caofeidian, cfd.',
  helpOwn: 'Names as the data have them; a slip of the pen is forgiven.',
  helpMany: (flows: string) =>
    `Names of places as the data have them; ${flows} flows are found by their places.`,
  keys: 'Arrow keys choose, Enter opens, Escape closes.',
  results: 'Results',
  loading: 'Loading the search index…',
  failed: 'The search index could not be loaded. Check the connection, or use the list:',
  count: (count: number) =>
    plural(count, { none: 'no results', one: '1 result', many: `${count} results` }),
  shown: (shown: number, all: number) => `${shown} of ${all}`,
  nearest: (typed: string) => `Nothing is called “${typed}”. Closest matches:`,
  none: (typed: string) => `Nothing is called “${typed}”.`,
  clear: 'Clear',
  close: 'Close',
  everything: 'Index',
  everythingLead: 'Every place, flow, indicator, claim and table in the atlas.',
  group: {
    place: 'Places',
    flow: 'Flows',
    indicator: 'Indicators',
    claim: 'Claims',
    story: 'Steps of the story',
    face: 'Face to face',
    page: 'Pages',
    table: 'Tables',
  },
  kind: { indicator: 'Indicator', claim: 'Claim', page: 'Page', table: 'Table' },
};
