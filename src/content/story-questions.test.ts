import { describe, expect, it } from 'vitest';
import { fromDisk } from '../../tests/support/built-in';
import { LOCALES } from '../model/localized';
import { openBuiltIn } from '../package/built-in';
import { pairLinks } from '../scene/pair-links';
import { loadWords } from '../i18n/words';
import { DEFAULT_VIEW } from '../query/view-state';
import { viewOfStep } from '../query/story';
import { STEP_QUESTIONS } from './story-questions';

const dataset = await openBuiltIn(fromDisk);
const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe('the questions of the class', () => {
  it('are one for each step of the story', () => {
    expect(Object.keys(STEP_QUESTIONS)).toEqual([...dataset.story.keys()]);
  });

  it.each([...dataset.story.values()])('$id: every number is one of the step', async (step) => {
    const asked = STEP_QUESTIONS[step.id];
    for (const locale of LOCALES) {
      const messages = await loadWords(locale, 'messages');
      const view = { ...DEFAULT_VIEW, ...viewOfStep(dataset, step) };
      const drawn = pairLinks({ dataset, locale, messages }, view).map(({ text }) => text);
      const known = [...numbersIn(step.text[locale]), ...drawn, String(step.year)];
      const said = [asked?.question[locale], asked?.answer[locale]].join(' ');
      expect(said.length).toBeGreaterThan(20);
      expect(numbersIn(said).filter((each) => !known.includes(each))).toEqual([]);
    }
  });
});
