/** The words of the page on how to read the atlas. */
export default {
  heading: 'How to read this atlas',
  lead: 'What the lines, figures, signs and verdicts mean, on one page.',
  map: {
    heading: 'The map',
    arrow: 'An arrow runs from origin to destination.',
    look: 'An arrow runs from origin to destination; its colour and head show the type of flow.',
    dash: {
      solid: (name: string) => `Solid: ${name}`,
      long: (name: string) => `Dashed: ${name}`,
      short: (name: string) => `Dotted: ${name}`,
      mixed: (name: string) => `Dashed and dotted: ${name}`,
      fine: (name: string) => `Short even dashes: ${name}`,
      sparse: (name: string) => `Dots far apart: ${name}`,
      ticks: (name: string) => `Ticks: ${name}`,
      pairs: (name: string) => `Pairs of dashes: ${name}`,
    },
    unknown: 'Thin: no amount is given. It is never guessed.',
    units: 'Units differ, so compare widths only within one unit.',
    choose:
      'Select a place or a flow, on the map or in the lists, for its figures and their sources.',
  },
  figures: {
    heading: 'Figures',
    bounds:
      'In brackets: bounds, the range that rounding in the source allows. They allow for rounding only, not for errors in the figures.',
    source: 'Printed in the source. The sign leads to the section or table.',
    derived: 'Derived here from printed figures, with bounds. The sign leads to the formula.',
    caveat: 'Caveat: what is doubtful about a figure or a statement. Doubtful figures are kept.',
  },
  verdicts: {
    heading: 'Verdicts on claims',
    lead: 'A verdict says no more than what was tested.',
    meaning: {
      agrees: 'Every way to understand the claim agrees with map and tables.',
      partly: 'Some ways to understand it agree, others do not.',
      near: 'The stated size is close, but not the same.',
      differs: 'No way to understand it agrees.',
      consistent: 'The figures fit each other; none of them could be measured.',
      unchecked: 'Nothing to compare with, or a plan. It may still be true.',
    },
  },
};
