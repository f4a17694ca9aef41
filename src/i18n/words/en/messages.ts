import clusters from './clusters';
import embed from './embed';
import legend from './legend';
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
    compare: 'Compare',
    share: 'Share',
    search: 'Search',
    otherLanguage: '中文',
  },
  map: {
    name: 'Map',
    failed:
      'The interactive map needs WebGL 2, which this browser does not offer. The picture, the lists and the figures below hold the same content.',
    noScript:
      'The interactive map needs JavaScript. The picture, the lists and the figures here hold the same content.',
    wholeRegion: 'Show the whole region',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Turn north up',
    canvas: 'Map. Arrow keys move it, plus and minus zoom, Escape clears the selection.',
    credits: {
      jingjinji: {
        short: '© OpenStreetMap contributors · AMap',
        full: 'Land, sea and lakes: © OpenStreetMap contributors, under the Open Database Licence (ODbL). Borders: the DataV administrative set by AMap, converted to WGS 84; they are for orientation and claim nothing. Drawn with MapLibre.',
      },
      world: {
        short: 'Land: Natural Earth',
        full: 'Land: made with Natural Earth, which is in the public domain. Drawn with MapLibre.',
      },
    },
    beyond: (name: string) => `to ${name}`,
    beyondFrom: (name: string) => `from ${name}`,
    noSite: (place: string) => `${place}, no site given`,
    lens: (place: string, flows: number) =>
      `Inside ${place}: ${flows === 1 ? '1 flow' : `${flows} flows`}`,
  },
  panel: {
    name: 'Details',
    trail: 'Lies in',
    notes: 'Remarks',
    facts: 'Facts and figures',
  },
  layers: {
    open: 'Legend and filters',
    symbols: 'Symbols',
    year: 'Year',
    flows: (count: number) => (count === 1 ? '1 flow' : `${count} flows`),
  },
  timeline: {
    text: (year: string, stage: string) => (stage === '' ? year : `${year}, ${stage}`),
    asOf: (year: string) => `As of ${year}`,
    shown: (shown: string, all: string) => `${shown} of ${all} flows shown`,
  },
  lists: {
    heading: 'Everything on the map',
    places: 'Places',
    flows: 'Flows',
    none: 'No flow is switched on.',
    more: (count: string) => `and ${count} more`,
    showMore: (next: string, left: string) =>
      next === left ? `Show ${next} more` : `Show ${next} more of ${left}`,
  },
  hidden: {
    text: (count: number) =>
      count === 1
        ? '1 more is hidden by your choices.'
        : `${count} more are hidden by your choices.`,
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
  /** `Beijing–Tianjin`. */
  pair: (one: string, other: string) => `${one}–${other}`,
  source: {
    all: 'All sources',
    name: 'Source',
    page: (page: string) => `p. ${page}`,
    derived: 'Derived, not printed in the source.',
    derivedMark: 'derived',
    interval: (interval: string) => `Lies between the bounds ${interval}.`,
    printed: (interval: string) => `Printed rounded; stands for ${interval}.`,
  },
  caveat: 'Caveat:',
  overview: {
    holds: (flows: string, places: string) => `${flows} flows between ${places} places.`,
    source: (document: string) => `Source: ${document}.`,
    sourceLink: 'Data and sources',
    story: (steps: number) => `The story in ${steps} steps`,
    regions: 'The regions, side by side',
    statistics: (year: string) => `Statistics for ${year}`,
    nearest: (year: string, asked: string) =>
      `Statistics for ${year}, the nearest year to ${asked} that has any`,
    stages: 'Stages',
    subjects: 'Who',
    forms: 'What',
    features: 'How',
    howToRead: 'How to read the map',
    reading: {
      arrow: 'An arrow runs from origin to destination.',
      look: 'An arrow runs from origin to destination; its colour and head show the kind of flow.',
      dash: {
        solid: (name: string) => `Whole line: ${name}`,
        long: (name: string) => `Dashed: ${name}`,
        short: (name: string) => `Dotted: ${name}`,
        mixed: (name: string) => `Dashed and dotted: ${name}`,
      },
      unknown: 'A thin line: no amount is given. A thick line has its amount beside it.',
      units: 'Units differ, so compare widths only within one.',
      choose:
        'Choose a place or a flow, on the map or in the lists, for its figures and their sources.',
    },
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
      'Hatched: derived from the other two. Whiskers: the interval that surely holds the value.',
    derivedTable: 'Italics: derived, with the interval in brackets.',
    table: 'Figures as a table',
    year: 'Year',
    sharesOf: (place: string) => `${place}: shares of the three industries in GDP`,
    valuesOf: (place: string) => `${place}: value added and GDP`,
    from: (name: string, first: string, last: string, start: string, end: string) =>
      `${name}: ${start} in ${first}, ${end} in ${last}.`,
  },
  place: {
    compare: 'Add to the comparison',
    exchange: 'What flows',
    incoming: 'Coming in',
    outgoing: 'Going out',
    mutual: 'Both ways',
    internal: 'Within',
    noFlows: 'No flow begins or ends here.',
    inside: 'What lies here',
    relations: 'Relations',
    structure: 'The three industries',
    precision: (distance: string) => `Position set by hand, within about ${distance}.`,
  },
  flow: {
    from: 'From',
    to: 'To',
    between: 'Between',
    and: 'and',
    since: 'Since',
    date: 'Date',
    until: 'Until',
    undated: 'not given',
    magnitude: 'Amount',
    unknown: 'not given',
    others: 'Flows that share an end',
    asOf: (status: string, year: string) => `${status}, as of ${year}`,
  },
  notices: {
    name: 'Notices',
    unreadable: (key: string, value: string) =>
      `The address asks for ${key}=${value}, which this atlas cannot read. It was left out.`,
    dismiss: 'Dismiss',
  },
  errors: {
    notFound: 'There is no such page',
    notFoundHelp:
      'The address may be mistyped, or the page may have moved. Go on from here, or search:',
    unexpected: 'Something went wrong',
    unexpectedHelp: 'Reload the page. Your view is kept in the address.',
  },
  clusters,
  embed,
  legend,
  measure,
  sentences,
};
