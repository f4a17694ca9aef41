import { dictionary } from '../../../model/dictionary';

/** What an indicator is called, what it says, and how its formula is read aloud. */
export interface FamilyWords {
  readonly name: string;
  readonly says: string;
  /** Only of those that are computed. */
  readonly reading?: string;
}

/** The words on indicators and comparisons in English. */
export default {
  heading: 'Indicators',
  lead: 'What the figures say when regions are set against each other. Each value comes with the interval in which it surely lies, given that figures are rounded.',
  all: 'All indicators',
  others: 'In this family',
  scope: {
    region: 'Indicator of each region',
    pair: 'Indicator of two regions at a time',
    between: 'Indicator of all regions together',
    flow: 'Indicator of each flow',
  },
  group: {
    region: 'Of each region',
    pair: 'Of two regions at a time',
    between: 'Of all regions together',
    flow: 'Of each flow',
  },
  named: (family: string, part: string) => `${family}: ${part}`,
  part: dictionary<string>({
    primary: 'primary industry',
    secondary: 'secondary industry',
    tertiary: 'tertiary industry',
    gdp: 'GDP',
    reference: 'growth of all',
    mix: 'mix of industries',
    competitive: 'competitiveness',
  }),
  family: dictionary<FamilyWords>({
    share: {
      name: 'Shares of industries',
      says: 'How much of a region’s GDP each of the three industries makes.',
    },
    value: {
      name: 'Value added and GDP',
      says: 'How much each industry, and the whole economy, produces.',
    },
    growth: {
      name: 'Growth',
      says: 'How much more there is than a year before, in percent.',
      reading:
        'one hundred times the quotient of this year’s value added, v at t, and last year’s, less one.',
    },
    cagr: {
      name: 'Compound annual growth',
      says: 'The steady yearly growth that leads from the first year’s figure to this year’s, whatever the years between were like.',
      reading:
        'one hundred times the n-th root of the quotient of this year’s value added and the first year’s, less one; n is the number of years between.',
    },
    contribution: {
      name: 'Contribution to growth',
      says: 'How many points of the growth of a region’s GDP one industry brings. The three industries add up to the growth of GDP.',
      reading:
        'one hundred times what industry i has gained since last year, over last year’s GDP, Y.',
    },
    'location-quotient': {
      name: 'Location quotient',
      says: 'Whether an industry weighs more in a region than in all regions together. Above 1 the region is specialised in it, below 1 it has less than its part.',
      reading:
        'the share of industry i in the GDP of region r, over the share of that industry in the GDP of all regions.',
    },
    'structural-similarity': {
      name: 'Structural similarity',
      says: 'How alike the economies of two regions are in the weights of their three industries. 1 is the same structure, 0 nothing in common. Regions much alike compete; unlike ones complement each other.',
      reading:
        'the sum over all industries of the product of their shares a in one region and b in the other, over the root of the product of the sums of their squares.',
    },
    'krugman-dissimilarity': {
      name: 'Krugman dissimilarity',
      says: 'How far apart two economies are: 0 is the same structure, 2 nothing in common. Half of it is the part of one economy that would have to change industry to match the other.',
      reading:
        'the sum over all industries of the size of the difference between their share a in one region and b in the other.',
    },
    'structural-change': {
      name: 'Structural change',
      says: 'How far the structure of a region has turned since the first year, as the angle between then and now (Moore’s index). 0 degrees is no change.',
      reading:
        'the angle whose cosine is the structural similarity of the region now, shares a, with itself in the first year, shares b.',
    },
    'lilien-index': {
      name: 'Lilien index',
      says: 'How unevenly the industries of a region grew in a year: 0 where all grew alike, more the faster some outgrew others.',
      reading:
        'one hundred times the root of the sum over all industries of their share s times the square of the difference between the growth of their value added and of GDP, both in logarithms.',
    },
    variation: {
      name: 'Coefficient of variation',
      says: 'How unequal the regions are in size: the standard deviation over the mean. 0 is equality. Whole regions are compared, not their people.',
      reading:
        'the root of the mean over all n regions of the squared difference between the size y of a region and the mean size, over that mean.',
    },
    theil: {
      name: 'Theil index',
      says: 'How unequally a quantity is spread over the regions: 0 is equality; the most is the natural logarithm of their number, where one has everything. Whole regions are compared, not their people.',
      reading:
        'the mean over all n regions of the size y of a region over the mean size, times the logarithm of the same.',
    },
    'shift-share': {
      name: 'Shift-share analysis',
      says: 'Where a region’s growth since the first year comes from: from the growth of all regions, from having industries that grow fast, or from its industries growing faster than elsewhere. The three parts add up to its growth.',
      reading:
        'the growth of all regions, g; the share w of each industry in the first year times how much faster that industry grew everywhere; and the share of each industry times how much faster it grew here than everywhere.',
    },
    'relocation-distance': {
      name: 'Distance of relocations',
      says: 'How far it is, as the crow flies, from where a flow begins to where it ends, and how distances are spread in each kind of flow. Each flow counts once, whatever its amount. Flows to a whole region or beyond the map are left out.',
      reading:
        'the haversine formula: twice the radius R of the Earth times the arc sine of the root of the sum of two terms, one of the difference in latitude φ and one of the difference in longitude λ.',
    },
  }),
  statistics: (year: string) => `Figures for ${year}`,
  nearest: (year: string, asked: string) =>
    `Figures for ${year}, the nearest year to ${asked} that has any`,
  noFigures: 'The data at hand have no figures from which it could be computed.',
  values: 'Values',
  onMap: 'On the map',
  classes: 'Classes of equal width, the same for all years.',
  noValue: 'no value',
  comparedWith: 'Compared with',
  isReference: 'what the others are compared with',
  terms: 'Size of each region as a multiple of the mean',
  together: 'All regions',
  plainMap: 'Take the colours off the map',
  formula: 'Formula',
  inWords: 'In words:',
  after: 'After',
  elementary: 'An elementary formula.',
  given: 'As the data give it.',
  nominal:
    'Value added is in current prices, so growth here is nominal: it includes rising prices.',
  key: 'Bars from zero; whiskers: the interval that surely holds the value.',
  rounded: 'In brackets: the interval that surely holds the value.',
  table: (name: string) => `${name}, by year`,
  year: 'Year',
  degrees: '°',
  spoken: (name: string, value: string) => `${name}: ${value}.`,
  median: (distance: string) => `median ${distance}`,
  flow: 'Flow',
  distance: 'Distance',
  distanceKey: 'A dot for each flow; whiskers: as far as the ends may be from their points.',
  distances: 'Distances in km, from near to far',
  compare: {
    heading: 'Compare places',
    lead: 'Two to four places side by side: regions by their indicators, all others by what the data say of them.',
    open: 'Compare regions',
    choose: 'Add a place',
    add: 'Add',
    remove: (name: string) => `Take ${name} out`,
    chosen: 'Compared',
    few: 'Choose at least two places.',
    full: 'Four places are the most that can be compared.',
    indicator: 'Indicator',
    multiples: 'On one scale',
    table: (year: string) => `Indicators, ${year}`,
    difference: (place: string, year: string) => `Difference from ${place}, ${year}`,
    sort: (column: string) => `Sort by ${column}`,
    pairs: 'Two at a time',
    facts: 'Facts and figures',
    fact: 'Fact',
    kind: 'Kind',
    incoming: 'Flows coming in',
    outgoing: 'Flows going out',
    mutual: 'Mutual flows',
    internal: 'Flows within',
    flowsNote: 'All flows of the atlas, whatever the layers, status and year show.',
    missing: 'not given',
  },
};
