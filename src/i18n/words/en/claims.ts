import { plural } from '../../plural';

/** The words of the pages on what the paper states, and what came of checking it. */
export default {
  heading: 'The paper’s claims, checked',
  lead: (count: number) =>
    `${count} statements of the paper, each tested against the map or the paper’s own tables if these allow it.`,
  all: 'All claims',
  claim: 'Claim',
  tally: (count: number, of: number) =>
    `${plural(count, { none: 'none', one: '1', many: String(count) })} of ${of}`,
  rules: 'How a verdict is given',
  ruleList: [
    'A rounded figure covers every value that rounds to it. Figures derived here have bounds as well, from rounding or from the uncertain position of a point.',
    'A reading is one way to understand the claim. It agrees if the two ranges overlap, is near in size if the gap is at most a tenth of the stated figure, and differs otherwise. “Twice” and “three times” are round words: what rounds to them is near in size.',
    'A rise or fall agrees if it holds for every value that rounding allows, differs if the opposite does, and is otherwise not certain. A share said to be unchanged agrees if it may not have moved, and is near if it moved by a quarter of a percentage point or less.',
    'A claim agrees if every reading that counts agrees, and agrees in part if only some do. It differs if none does, or if a rise ended in a fall.',
    'If only the paper’s own figures can be set against each other, and they fit, the claim adds up but is not verified.',
    'If neither map nor tables have anything to compare with, or if the claim is a plan, it cannot be checked. It may still be true.',
  ],
  precision:
    'Distances are along great circles on a sphere of 6,371 km; areas are of the boundaries on the map, accurate to about 1%.',
  topic: {
    geography: 'On the map',
    structure: 'The three sectors',
    figures: 'Single figures',
    time: 'Years',
  } as Readonly<Record<string, string>>,
  verdict: {
    agrees: 'Agrees',
    partly: 'Agrees in part',
    near: 'Near in size',
    differs: 'Differs',
    consistent: 'Adds up, not verified',
    unchecked: 'Cannot be checked',
  },
  fit: {
    agrees: 'agrees',
    near: 'near in size',
    unsure: 'not certain',
    differs: 'differs',
    consistent: 'adds up',
  },
  context: 'for comparison',
  says: 'The paper says',
  /** Claim, author and verdict in one sentence: what a preview and a link from the story say. */
  inShort: (author: string, statement: string, verdict: string) =>
    `${author} state: “${statement}” Verdict: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
  standsFor: (figure: string) => `The figure covers ${figure}.`,
  converted: (figure: string, other: string) => `${figure}, or ${other}`,
  outside: 'From outside the paper:',
  finds: 'What the check found',
  nothing: 'There is nothing to test it against.',
  remark: 'What this shows',
  evidence: 'The figures',
  place: 'Place',
  onMap: 'Colour the map by these figures',
  drawn: 'Shown on the map.',
  previous: 'Previous claim',
  next: 'Next claim',
  steps: (count: string, of: number) => `${count} of ${of} year-on-year changes`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
};
