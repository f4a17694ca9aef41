import { plural } from '../../plural';

/** The words of the page on which two places stand face to face. */
export default {
  heading: (one: string, other: string) => `${one} and ${other}, face to face`,
  lead: 'Two places side by side, from the data alone. What the source does not say of one of them is marked “not given”.',
  place: 'Place',
  kind: 'Type',
  parent: 'Part of',
  incoming: 'Incoming flows',
  outgoing: 'Outgoing flows',
  mutual: 'Mutual flows',
  internal: 'Flows within',
  glance: 'At a glance',
  distance: 'Distance',
  apart: (distance: string, least: string) =>
    `${distance} between the points that stand for them on this map; with their precision, ${least}.`,
  noDistance: 'A distance between areas or far places is not worked out here.',
  says: 'What the source states, and what was found when it was checked:',
  claim: 'The claim in full, with its lines on the map',
  relation: 'How they relate to each other',
  noRelation: 'The source names no relation between the two.',
  flows: (count: number) =>
    plural(count, {
      none: 'Flows between them',
      one: 'The flow between them',
      many: `The ${count} flows between them`,
    }),
  noFlows: 'The source names no flow between the two.',
  group: {
    port: 'Port and coast',
    industry: 'Industry',
    projects: 'Research and projects',
    other: 'Other figures',
  } as Readonly<Record<string, string>>,
  figure: 'Figure',
  inWords: 'In words',
  missing: 'not given',
  figures: 'Compare them in figures',
  swap: 'Change sides',
};
