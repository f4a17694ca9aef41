/** The words around the steps of the story. */
export default {
  title: 'The story',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  steps: 'All steps',
  previous: 'Previous',
  next: 'Next',
  flows: 'Flows of this step',
  places: 'Places of this step',
  more: 'To look closer',
  lesson: {
    name: 'Class',
    enter: 'Class mode, full screen (F)',
    show: 'Show the answer',
    hide: 'Hide the answer',
    leave: 'End class mode',
    keys: '← and → turn the steps, the space bar shows the answer, Escape ends.',
  },
  handout: 'Handout of this step, for print',
  sheet: {
    arrows: 'The arrows on the map',
    question: 'Question',
    /** What parts the places of a source, which have commas in them. */
    parted: '; ',
    source: (citation: string, places: string) => `Source: ${citation}: ${places}.`,
    address: (path: string) => `In the atlas: ${path}`,
  },
  end: 'Which of the source’s claims hold',
};
