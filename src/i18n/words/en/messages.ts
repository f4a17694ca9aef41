import { plural } from '../../plural';
import clusters from './clusters';
import embed from './embed';
import legend from './legend';
import lens from './lens';
import measure from './measure';
import sentences from './sentences';

/** The words of the interface in English. The shape of this file is the shape of every language. */
export default {
  site: {
    skipToDetails: 'Skip to details',
    navigation: 'Pages',
    home: 'Overview',
    data: 'Data',
    indicators: 'Indicators',
    matrix: 'Matrix',
    claims: 'Claims',
    outcomes: 'Outcomes',
    story: 'Story',
    menu: 'Menu',
    compare: 'Compare',
    share: 'Share',
    search: 'Search',
    own: 'Your data',
    reading: 'How to read this atlas',
    otherLanguage: '中文',
  },
  map: {
    name: 'Map',
    failed:
      'The interactive map could not start. The picture, lists and figures below show the same flows.',
    noScript:
      'The interactive map needs JavaScript, and so do years and filters of the address. The picture, lists and figures show the same flows.',
    wholeRegion: 'Show the whole region',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Reset to north',
    more: 'More map tools',
    canvas: 'Map. Arrow keys move it, plus and minus zoom, Escape clears the selection.',
    credits: {
      jingjinji: {
        short: '© OpenStreetMap contributors · AMap',
        full: 'Land, sea and lakes: © OpenStreetMap contributors, under the Open Database Licence (ODbL). Borders: Alibaba Cloud DataV.GeoAtlas (data by AMap), converted to WGS 84, shown for orientation only, without any position on boundaries. Drawn with MapLibre.',
      },
      world: {
        short: 'Land: Natural Earth',
        full: 'Land: made with Natural Earth, which is in the public domain. Drawn with MapLibre.',
      },
    },
    beyond: (name: string) => `to ${name}`,
    beyondFrom: (name: string) => `from ${name}`,
    /** One after the other, of several names. */
    and: (one: string, other: string) => `${one}, ${other}`,
    noSite: (place: string) => `${place}, no site given`,
    lens,
  },
  panel: {
    name: 'Details',
    height: 'Height of the details',
    lower: 'Lower the details',
    raise: 'Raise the details',
    trail: 'Part of',
    notes: 'Notes',
    moreNotes: (count: string) => `${count} more notes`,
    facts: 'Facts and figures',
  },
  layers: {
    open: 'Legend and filters',
    symbols: 'Symbols',
    year: 'Year',
    flows: (count: number) =>
      plural(count, { none: 'no flows', one: '1 flow', many: `${count} flows` }),
  },
  timeline: {
    text: (year: string, stage: string) => (stage === '' ? year : `${year}, ${stage}`),
    asOf: (year: string) => `As of ${year}`,
    shown: (shown: string, all: string) =>
      shown === all
        ? plural(all, {
            none: 'no flows',
            one: 'the only flow shown',
            many: `all ${all} flows shown`,
          })
        : `${shown} of ${all} flows shown`,
  },
  lists: {
    heading: (flows: string, places: string) => `All ${flows} flows and ${places} places`,
    fold: 'Show less',
    unfold: 'Show all',
    places: 'Places',
    flows: 'Flows',
    none: 'No flows match your filters.',
    more: (count: string) => `and ${count} more`,
    showMore: (next: string, left: string) =>
      next === left ? `Show ${next} more` : `Show ${next} more of ${left}`,
    order: {
      name: 'Order',
      given: 'as listed in the data',
      from: 'by origin',
      to: 'by destination',
      amount: 'by amount, largest first',
      date: 'by date, earliest first',
    },
  },
  hidden: {
    text: (count: number) =>
      plural(count, {
        none: 'None is hidden by your filters.',
        one: '1 more is hidden by your filters.',
        many: `${count} more are hidden by your filters.`,
      }),
    showAll: 'Show all',
  },
  bound: {
    about: (quantity: string) => `about ${quantity}`,
    nearly: (quantity: string) => `nearly ${quantity}`,
    'at-least': (quantity: string) => `at least ${quantity}`,
    'more-than': (quantity: string) => `more than ${quantity}`,
    'at-most': (quantity: string) => `at most ${quantity}`,
    'less-than': (quantity: string) => `less than ${quantity}`,
  },
  brackets: (inside: string) => `(${inside})`,
  /** `12 projects (11–13)`: a text with another in brackets. */
  bracketed: (text: string, inside: string) => `${text} (${inside})`,
  /** `Area: 8 km²`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** `Shares of GDP, 2013`. */
  inYear: (text: string, year: string) => `${text}, ${year}`,
  /** What a chart shows, and then its values, as it is read aloud. */
  spoken: (name: string, values: readonly string[]) => [`${name}.`, ...values].join(' '),
  /** A name that begins with a capital only as it stands alone: `planned`. */
  inSentence: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  listed: (parts: readonly string[]) => parts.join(', '),
  /** `Beijing, Tianjin and Hebei`. */
  together: (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1'),
  /** `Beijing–Tianjin`. */
  pair: (one: string, other: string) => `${one}–${other}`,
  source: {
    all: 'All sources',
    name: 'Source',
    open: 'Open the document',
    noLink: 'No link or DOI of it is recorded.',
    page: (page: string) => `p. ${page}`,
    derived: 'Derived, not printed in the source.',
    derivedMark: 'derived',
    /** What the signs at figures stand for. */
    signs: '§ source · ≈ derived here, with bounds',
    /** Beside a printed figure that looks like an error. */
    asPrinted: 'as printed',
    interval: (interval: string) =>
      `Bounds: ${interval}, the range that rounding in the source allows.`,
    printed: (interval: string) => `Rounded in the source: anything within ${interval}.`,
  },
  caveat: 'Caveat:',
  overview: {
    amounts: 'Amounts given',
    flows: 'flows',
    from: (place: string) => `from ${place}`,
    to: (place: string) => `to ${place}`,
    holds: (flows: string, places: string) =>
      `${plural(flows, { one: '1 flow', many: `${flows} flows` })} between ${plural(places, { one: '1 place', many: `${places} places` })}.`,
    source: (document: string) => `Source: ${document}`,
    sourceLink: 'Data and sources',
    story: (steps: number) => `The story in ${steps} steps`,
    regions: 'The regions, side by side',
    statistics: (year: string) => `Figures for ${year}`,
    nearest: (year: string, asked: string) =>
      `Figures for ${year}, the nearest available to ${asked}`,
    stages: 'Stages',
    subjects: 'Who',
    forms: 'What',
    features: 'How',
  },
  industry: {
    region: 'Region',
    gdp: 'GDP',
    primary: 'Primary',
    secondary: 'Secondary',
    tertiary: 'Tertiary',
    shares: 'Shares of GDP',
    values: 'Value added',
    derivedNote:
      'Hatched: derived from the other two. Whiskers: bounds, the range that rounding in the source allows.',
    derivedTable: 'Italics: derived, with bounds in brackets.',
    table: 'Figures as a table',
    year: 'Year',
    sharesOf: (place: string) => `${place}: shares of the three sectors in GDP`,
    valuesOf: (place: string) => `${place}: value added and GDP`,
    from: (name: string, first: string, last: string, start: string, end: string) =>
      `${name}: ${start} in ${first}, ${end} in ${last}.`,
  },
  place: {
    compare: 'Add to the comparison',
    exchange: 'Flows',
    incoming: 'Incoming',
    outgoing: 'Outgoing',
    mutual: 'Mutual',
    internal: 'Within',
    noFlows: 'No flow begins or ends here.',
    inside: (place: string) => `Places in ${place}`,
    relations: 'Relations',
    /** Of the matrix: from one place to another. */
    way: (from: string, to: string) => `${from} → ${to}`,
    network: 'Who supplies whom, as a diagram',
    face: 'Both, face to face',
    structure: 'Structure of the economy',
    precision: (distance: string) => `Location estimated, to within about ${distance}.`,
  },
  flow: {
    from: 'From',
    to: 'To',
    between: 'Between',
    and: 'and',
    start: 'Start',
    end: 'End',
    undated: 'not given',
    magnitude: 'Amount',
    unknown: 'not given',
    others: 'Other flows from or to the same places',
    asOf: (status: string, date: string) => `${status}, as of ${date}`,
    later: 'later than the paper',
  },
  notices: {
    name: 'Notices',
    unreadable: (key: string, value: string) =>
      `The address asks for ${key}=${value}, which this atlas cannot read. It was ignored.`,
    repeated: (key: string, value: string, counts: string) =>
      `The address has ${key} more than once. ${key}=${counts} counts; ${key}=${value} was ignored.`,
    unknownKey: (key: string, value: string) =>
      `The address has ${key}=${value}, but this atlas has no key of that name. It was ignored.`,
    dismiss: 'Dismiss',
  },
  errors: {
    notFound: 'There is no such page',
    notFoundHelp:
      'The address may be mistyped, or the page may have moved. Go on from here, or search:',
    unexpected: 'Something went wrong',
    unexpectedHelp: 'Reload the page. Your view is kept in the address.',
    offline: 'There is no connection',
    offlineHelp:
      'This page was not loaded before. Go back to the one you came from, or reload once you are connected.',
  },
  clusters,
  embed,
  legend,
  measure,
  sentences,
};
