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
  end: 'Which of the source’s claims hold',
};
