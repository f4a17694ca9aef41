/** Two places that the site has a page of, face to face, with the claims about the two. */
interface FacePage {
  readonly places: readonly [string, string];
  readonly claims: readonly string[];
}

/** The pages that are built; those of all other pairs open in the window. */
export const FACE_PAGES: readonly FacePage[] = [
  { places: ['caofeidian', 'binhai'], claims: ['caofeidian-binhai-distance'] },
];

/** What of places belongs together when two stand face to face: indicators, and notes, by their ids. */
export const FACT_GROUPS = [
  {
    id: 'port',
    indicators: [
      'port-depth',
      'coastline',
      'port-capacity',
      'ship-class',
      'berth-class',
      'terminal-kinds',
    ],
    notes: ['caofeidian-geography', 'port-channel', 'binhai-port', 'binhai-like-caofeidian'],
  },
  {
    id: 'industry',
    indicators: [
      'leading-industries',
      'parks',
      'investment',
      'investment-years',
      'steel-capacity',
      'refining-capacity',
      'ethylene-capacity',
      'crude-reserves',
      'thermal-power',
      'desalination-capacity',
    ],
    notes: ['caofeidian-four-industries', 'caofeidian-heavy-industry', 'binhai-industry'],
  },
  {
    id: 'projects',
    indicators: ['projects-863', 'transformed-projects', 'national-awards', 'technology-contracts'],
    notes: [
      'caofeidian-bonded-zone',
      'caofeidian-national-zone',
      'caofeidian-agreements',
      'binhai-innovation',
      'binhai-platform',
      'binhai-ways',
    ],
  },
] as const;
