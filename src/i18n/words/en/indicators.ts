import { dictionary } from '../../../model/dictionary';

/** What an indicator is called, what it says, and how its formula is read aloud. */
export interface FamilyWords {
  readonly name: string;
  readonly says: string;
  /** Only of those that are computed; by part where each part has a formula of its own. */
  readonly reading?: string | Readonly<Record<string, string>>;
}

/** The words on indicators and comparisons in English. */
export default {
  heading: 'Indicators',
  lead: (count: number, regions: string, years: string) =>
    `${count} indicators of growth, structure, specialisation and inequality for ${regions}, ${years}, each with its formula and the bounds that rounding in the source leaves.`,
  all: 'All indicators',
  others: 'In this family',
  scope: {
    region: 'Indicator of each region',
    pair: 'Indicator of pairs of regions',
    between: 'Indicator of all regions together',
    flow: 'Indicator of each flow',
  },
  group: {
    region: 'Of each region',
    pair: 'Of pairs of regions',
    between: 'Of all regions together',
    flow: 'Of each flow',
  },
  named: (family: string, part: string) => `${family}: ${part}`,
  part: dictionary<string>({
    primary: 'primary sector',
    secondary: 'secondary sector',
    tertiary: 'tertiary sector',
    gdp: 'GDP',
    reference: 'reference growth (all regions)',
    mix: 'industry-mix effect',
    competitive: 'competitive effect',
  }),
  family: dictionary<FamilyWords>({
    share: {
      name: 'Shares of sectors',
      says: 'Each sector’s share of GDP.',
    },
    value: {
      name: 'Value added and GDP',
      says: 'Value added by sector, and GDP.',
    },
    growth: {
      name: 'Annual growth rate (nominal)',
      says: 'Growth of value added or GDP over the year before, in current prices.',
      reading:
        'divide this year’s value added (v at t) by last year’s, subtract one, multiply by 100.',
    },
    cagr: {
      name: 'Compound annual growth rate (CAGR)',
      says: 'The constant yearly rate that would lead from the first year’s figure to this year’s.',
      reading:
        'divide this year’s value added by the first year’s, take the n-th root, subtract one, multiply by 100; n is the number of years between.',
    },
    contribution: {
      name: 'Contribution to growth',
      says: 'Percentage points of GDP growth that each sector contributes; the three add up to GDP growth.',
      reading:
        'the rise of value added in sector i since last year, divided by last year’s GDP (Y), times 100.',
    },
    'location-quotient': {
      name: 'Location quotient',
      says: 'Whether a sector weighs more in a region than in all regions together. Above 1 the region is specialised in it; below 1 it has less of it than its share of the joint economy would suggest.',
      reading:
        'the share of sector i in the GDP of region r, divided by the share of that sector in the GDP of all regions.',
    },
    'structural-similarity': {
      name: 'Structural similarity',
      says: 'How alike two economies are in the shares of their three sectors, as a cosine (UNIDO): 1 is the same structure, 0 nothing in common. Likeness is often read as competition and difference as complementarity; three broad sectors can only hint at either.',
      reading:
        'the sum over all sectors of the product of their shares a in one region and b in the other, divided by the root of the product of the sums of their squares.',
    },
    'krugman-dissimilarity': {
      name: 'Krugman dissimilarity index',
      says: 'How far apart two economies are: 0 is the same structure, 2 nothing in common. Half the index is the share of one region’s GDP that would have to move to other sectors to match the other’s structure.',
      reading:
        'the sum over all sectors of the absolute difference between their share a in one region and b in the other.',
    },
    'structural-change': {
      name: 'Structural change',
      says: 'How far the structure of a region has shifted since the first year, as the angle between then and now (Moore’s angle). 0 degrees is no change.',
      reading:
        'the angle whose cosine is the structural similarity of the region now, shares a, with itself in the first year, shares b.',
    },
    'lilien-index': {
      name: 'Lilien index',
      says: 'How unevenly the sectors of a region grew in a year: 0 if all grew alike, and higher the more some outgrew others. Here of value added; Lilien used employment.',
      reading:
        '100 times the root of the sum over all sectors of their share s times the square of the difference between the growth of their value added and of GDP, both in logarithms.',
    },
    variation: {
      name: 'Coefficient of variation',
      says: 'How unequal the regions are in size: the standard deviation divided by the mean. 0 is equality. Unweighted, on totals; Williamson’s (1965) is per head and weighted by population, which these data lack.',
      reading:
        'the root of the mean over all n regions of the squared difference between the size y of a region and the mean size, divided by that mean.',
    },
    theil: {
      name: 'Theil index',
      says: 'How unequally a quantity is spread over the regions: 0 is equality; the most is the natural logarithm of their number, if one has everything. Totals of regions are compared, not amounts per head.',
      reading:
        'the mean over all n regions of the size y of a region divided by the mean size, times the logarithm of that ratio.',
    },
    'shift-share': {
      name: 'Shift-share decomposition',
      says: 'Splits a region’s growth since the first year into three parts that add up to it: what it would have grown like all regions, what it owes to having sectors that grew fast, and what it owes to its sectors growing faster than elsewhere.',
      reading: {
        reference: 'the growth of all regions, g.',
        mix: 'the sum over all sectors of their share w in the first year times the growth of that sector in all regions less g.',
        competitive:
          'the sum over all sectors of their share w in the first year times their growth here less their growth in all regions.',
      },
    },
    'relocation-distance': {
      name: 'Distance of flows',
      says: 'Great-circle distance from the origin of a flow to its destination, and how distances spread within each type of flow. Each flow counts once, whatever its amount. Flows to a whole region or beyond the map are left out.',
      reading:
        'the haversine formula: twice the radius R of the Earth times the arc sine of the root of the sum of two terms, one of the difference in latitude φ and one of the difference in longitude λ.',
    },
  }),
  statistics: (year: string) => `Figures for ${year}`,
  nearest: (year: string, asked: string) =>
    `Figures for ${year}, the nearest available to ${asked}`,
  noFigures: 'The data have no figures from which this could be computed.',
  values: 'Values',
  onMap: 'On the map',
  classes: 'Equal intervals, the same in all years.',
  noValue: 'no value',
  comparedWith: 'Compared with',
  links: 'Each link joins two regions; the thicker, the larger the value.',
  terms: 'Size of each region as a multiple of the mean',
  together: 'All regions',
  plainMap: 'Remove the colours',
  formula: 'Formula',
  inWords: 'In words:',
  after: 'Source:',
  elementary: 'A common formula, without a source of its own.',
  given: 'No formula: printed in the source.',
  nominal: 'Value added is in current prices, so growth here is nominal: it includes inflation.',
  key: 'Band: bounds, the range that rounding in the source allows.',
  rounded: 'In brackets: bounds, the range that rounding in the source allows.',
  table: (name: string) => `${name}, by year`,
  year: 'Year',
  degrees: '°',
  spoken: (name: string, value: string) => `${name}: ${value}.`,
  median: (distance: string) => `median ${distance}`,
  flow: 'Flow',
  distance: 'Distance',
  firstMeasured: (most: string, all: string) =>
    `Only the first ${most} of ${all} flows are measured, in the order of the data.`,
  distanceKey: 'One dot per flow; whiskers: how far the ends may be from their points.',
  distances: 'Distances in km, from near to far',
  compare: {
    face: 'Face to face:',
    heading: 'Compare places',
    lead: 'Two to four places side by side: regions by their indicators, other places by the facts in the data.',
    open: 'Compare regions',
    choose: 'Add a place',
    add: 'Add',
    remove: (name: string) => `Remove ${name}`,
    chosen: 'Compared',
    few: 'Choose at least two places.',
    full: 'At most four places can be compared.',
    indicator: 'Indicator',
    multiples: 'By year, on one scale',
    table: (year: string) => `Indicators, ${year}`,
    difference: (place: string, year: string) => `Difference from ${place}, ${year}`,
    sort: (column: string) => `Sort by ${column}`,
    pairs: 'Pairs of regions',
    facts: 'Facts and figures',
    fact: 'Fact',
    kind: 'Type',
    incoming: 'Incoming flows',
    outgoing: 'Outgoing flows',
    mutual: 'Mutual flows',
    internal: 'Flows within',
    flowsNote: 'All flows of the atlas, whatever the filters show.',
    missing: 'not given',
  },
};
