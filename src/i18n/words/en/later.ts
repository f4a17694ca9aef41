/** The words about what is later than the paper, or from other sources. */
export default {
  heading: 'Promised and happened',
  lead: (flows: string) =>
    `What the paper says of each of its ${flows} flows, and what later sources show. It stands beside the paper’s figures and replaces none of them.`,
  mark: 'later than the paper',
  since: 'Since then',
  summary: (flows: string, parts: string) => `Of ${flows} flows, ${parts}.`,
  counted: {
    kept: (count: string) => `${count} happened`,
    'kept-late': (count: string) => `${count} happened late`,
    partly: (count: string) => `${count} happened in part`,
    elsewhere: (count: string) => `${count} happened elsewhere`,
    'not-so-far': (count: string) => `for ${count} there is no sign so far`,
    dropped: (count: string) => `${count} were given up by those who promised`,
    'no-evidence': (count: string) => `for ${count} no evidence was found`,
    'not-checkable': (count: string) => `${count} cannot be checked`,
  },
  verdict: {
    kept: 'Happened',
    'kept-late': 'Happened late',
    partly: 'In part',
    elsewhere: 'Elsewhere',
    'not-so-far': 'No sign so far',
    dropped: 'Given up',
    'no-evidence': 'No evidence found',
    'not-checkable': 'Cannot be checked',
  },
  meaning: {
    kept: 'A source shows it done or, if the paper has it operating already, shows it operating later.',
    'kept-late': 'A source shows it done, but later than promised.',
    partly: 'A source shows a part of it, or shows that it began and did not last.',
    elsewhere: 'The sources lead to another place than the paper’s.',
    'not-so-far': 'It was looked for, and what was found speaks against it.',
    dropped: 'Those who promised it have said that it will not be done.',
    'no-evidence':
      'No source was found that shows it done. That says nothing against it: a source may exist that was not found.',
    'not-checkable': 'No source could show it.',
  },
  rules: 'What the outcomes mean',
  confidence: 'Confidence',
  /** How sure it is that another source would not change the outcome. */
  confident: { high: 'high', medium: 'medium', low: 'low' },
  confidenceMeaning:
    'Confidence says how sure it is that another source would not change the outcome.',
  compiled:
    'Compiled on 29 November 2026 from public pages. Every amount was read at its source, most of them twice.',
  onMap: 'Year by year on the map',
  filter: 'Show',
  all: (count: string) => `All ${count}`,
  choice: (name: string, count: string) => `${name} ${count}`,
  flow: 'Flow',
  outcome: 'Outcome',
  asOf: 'As of',
  noDate: 'no later source',
  sortBy: (column: string) => `Sort by ${column}`,
  promised: 'The paper says',
  happened: 'Since then',
  sources: 'Sources',
  events: (count: number) => (count === 1 ? '1 dated event' : `${count} dated events`),
  download: 'All outcomes as a table (CSV)',
  allSources: 'All later sources',
  allEvents: (count: string) => `All ${count} events, in the list of all`,
  noEvents: 'No later event was found.',
  status: {
    announced: 'announced',
    signed: 'signed',
    building: 'being built',
    operating: 'operating',
    moved: 'moved',
    closed: 'closed',
    denied: 'denied',
    'not-built': 'not found built',
    figure: 'count',
    forecast: 'expected',
  },
  marks: {
    'one-source': 'one source',
    computed: 'computed here',
    rounded: 'rounded',
    'at-least': 'at least',
    about: 'approximate figure',
    cumulative: 'cumulative',
    'sources-differ': 'sources differ',
    'vintage-inferred': 'vintage inferred',
    break: 'break in the series',
    'read-once': 'read once',
  },
  effect: {
    changes: 'The verdict would change',
    checkable: 'Could be checked, not yet done',
    explained: 'Can be explained',
    hint: 'A hint only',
    stays: 'The verdict stays',
  },
  vintages: {
    heading: 'Official figures, by vintage',
    lead: 'The figures above are those first published at the time. Official accounts have been rewritten twice since: Tianjin’s GDP of 2013, about three quarters of Beijing’s then, is less than half of it in the series of today.',
    rewritten:
      'China rewrites regional accounts after each economic census. Each version is a vintage: figures of two vintages are not joined, nor compared year on year.',
    choose: 'Vintage',
    breaks: 'Breaks',
    chart: (place: string, vintage: string) =>
      `${place}: official figures by vintage; ${vintage} stands out and is in the table below.`,
    key: 'Dark: the chosen vintage; pale: the others. A line ends at a missing year and at a break of the level. Diamonds: the paper’s figures.',
    year: 'Year',
    all: 'The official figures of every vintage, with bounds and sources (CSV)',
    growth:
      'Below a value: its change on the year before within this vintage, with bounds from rounding; none after a gap or a break.',
  },
  /** Of the sectors at both ends of a move, before and after. */
  structure: {
    heading: 'Sectors before and after',
    lead: (when: string) =>
      `How the regions at both ends stood in the nearest years before and after the opening (${when}). Each table holds to one version of the figures, at current prices.`,
    noEffect:
      'This is a comparison of two years and no estimate of an effect: much else changed between them, and these figures cannot tell one cause from another.',
    none: (origin: string, destination: string, year: string) =>
      `Not computed for the opening (${year}): no version of the figures has all sectors of ${origin} or ${destination} for a year before and a year after it without a break between.`,
    sharesOnly: (places: string) =>
      `Only ${places}: for the others this version lacks sectors of a year before or after, or its level changes between. Location quotients and shift-share need all three regions.`,
    sector: 'Sector',
    paper: 'The paper’s tables',
    caption: (basis: string, before: string, after: string) => `${basis}, ${before} → ${after}`,
    role: { origin: 'origin', destination: 'destination', rest: 'the rest' },
    measure: {
      share: 'Share of GDP, %; change in percentage points',
      'location-quotient': 'Location quotient; 1: as in all three',
      'shift-share': 'Growth of GDP over the span, %, in parts',
    },
    growth: {
      reference: 'reference growth (all three)',
      mix: 'industry-mix effect',
      competitive: 'competitive effect',
    },
    bounds: 'Small: the change, with the bounds that rounding allows.',
    all: 'Sectors before and after each dated move (CSV)',
    download: 'These calculations with formulas and sources (CSV)',
  },
  /** Of a place with parks of its own. */
  parks: {
    heading: 'Its parks',
    paper: 'Named in the paper',
    later: 'Not in the paper',
    own: 'In Beijing',
    ownLead: (count: string) =>
      `Of its 16 parks in Beijing, the later sources used here name ${count}; the others are not named.`,
  },
  list: {
    heading: 'Later figures and events: sources and rules',
    lead: (sources: string) =>
      `The ${sources} publications that outcomes, events and revised figures come from, and the rules that they follow.`,
    rules: 'Rules',
    ruleList: [
      'Later figures stand beside the paper’s and never replace them.',
      'A vintage is one version of the official accounts. Figures of two vintages are never joined by a line, divided by each other or added.',
      'What was computed here is marked so; it is never shown as measured.',
      'Grade A: an official publisher about its own figures, or a statistics bureau’s yearbook. B: official figures on a reputable page, or a figure with a second source or a sum that fits. C: one weak source, always marked.',
      '“At least” is a bound, not a value. “Cumulative” is a stock, or a sum up to the date.',
      'Figures are used as facts. The files and texts of the sources are not passed on.',
    ],
    vintages: 'Vintages',
    files: 'Tables',
    edition: 'To cite them as they are now, name the edition, which stays as it is:',
    sources: 'Sources',
    events: 'All events',
    eventsLead: (events: string) =>
      `${events} dated happenings, counts, denials and forecasts, the latest first, each with who says so.`,
    undated: 'no date given',
    noAddress: 'no address that can be linked',
  },
  /** Of the view that goes on beyond the paper. */
  inTime: {
    heading: (last: string) => `What moved, what was planned, and what became of it, to ${last}`,
    lead: (flows: string, year: string, added: string) =>
      `The paper’s ${flows} flows up to ${year} and ${added} from later sources, each with the status that a dated source gives it by the year below the map; a flow that has none is marked “Without a source for this year”.\n\nLater figures and events stand beside the paper’s and replace none of them; each leads to its own source.`,
    /** Each as it stands after “are” too. */
    status: {
      undated: 'Without a source for this year',
      'not-built': 'Not built so far',
      building: 'Under construction',
      closed: 'Closed after opening',
      moved: 'Moved elsewhere',
    } as Readonly<Record<string, string>>,
    group: 'Group of places',
    computed: 'Computed here from published figures of the same series',
    marked: (marks: string) => `Later than the paper: ${marks}.`,
    source: (publisher: string, date: string) =>
      date === '' ? publisher : `${publisher}, ${date}`,
  },
};
