/** The words of the interface in English. The shape of this file is the shape of every language. */
export const en = {
  site: {
    title: 'Atlas of an integrating region',
    tagline: 'How Beijing, Tianjin and Hebei coordinate their industries',
    skipToDetails: 'Skip to details',
    home: 'Overview',
    otherLanguage: '中文',
    languages: 'Language',
  },
  map: {
    name: 'Map',
    loading: 'Loading the map',
    failed:
      'The interactive map needs WebGL 2, which this browser does not offer. The picture, the lists and the figures below hold the same content.',
    noScript:
      'The interactive map needs JavaScript. The picture, the lists and the figures here hold the same content.',
    wholeRegion: 'Show the whole region',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Turn north up',
    attribution: 'Sources of the map',
    beyond: (name: string) => `to ${name}, beyond the map`,
    beyondFrom: (name: string) => `from ${name}, beyond the map`,
  },
  panel: {
    name: 'Details',
  },
  layers: {
    name: 'Layers',
    year: 'Year',
  },
  lists: {
    places: 'Places',
    flows: 'Flows',
  },
  category: {
    industry: 'Industrial relocations',
    market: 'Markets and logistics',
    services: 'Public services',
    innovation: 'Innovation parks',
    capital: 'Capital and agreements',
    resources: 'Resources and goods',
  },
  status: {
    planned: 'Planned',
    signed: 'Signed or approved',
    operating: 'Operating',
  },
  placeKind: {
    region: 'Region',
    city: 'City',
    hub: 'Hub',
    park: 'Science park',
    plant: 'Industrial site',
    market: 'Market or logistics park',
    institution: 'Institution',
    port: 'Port',
    outside: 'Outside the region',
  },
  notices: {
    name: 'Notices',
    unreadable: (key: string, value: string) =>
      `The address asks for ${key}=${value}, which this atlas cannot read. It was left out.`,
    dismiss: 'Dismiss',
  },
  errors: {
    notFound: 'There is no such page',
    notFoundHelp: 'The address may be mistyped, or the page may have moved. These are all pages:',
    unexpected: 'Something went wrong',
    unexpectedHelp: 'Reload the page. Your view is kept in the address.',
  },
};

export type Messages = typeof en;
