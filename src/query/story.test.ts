import { describe, expect, it } from 'vitest';
import { dataset } from '../../tests/support/map';
import { asTold, viewOfStep } from './story';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const at = (id: string, change: Partial<ViewState> = {}): ViewState => ({
  ...DEFAULT_VIEW,
  selection: { kind: 'story', id },
  ...change,
});

describe('an address of a step of the story', () => {
  it('that says no indicator shows what the step tells of, as a link to it does', () => {
    for (const step of dataset.story.values()) {
      const told = asTold(dataset, at(step.id));
      const { indicator } = viewOfStep(dataset, step);
      expect(told.indicator, step.id).toBe(indicator);
      if (indicator)
        expect(told, step.id).toEqual({ ...DEFAULT_VIEW, ...viewOfStep(dataset, step) });
      else expect(told, step.id).toEqual(at(step.id));
    }
    expect([...dataset.story.values()].filter(({ indicator }) => indicator).length).toBeGreaterThan(
      1,
    );
  });

  it('that says another indicator, or a year, keeps it', () => {
    const other = at('obstacles', { indicator: 'tertiary-share', year: 2010 });
    expect(asTold(dataset, other)).toBe(other);
    const inYear = at('obstacles', { year: 2010 });
    expect(asTold(dataset, inYear).year).toBe(2010);
  });

  it('is not touched where it is of no step', () => {
    expect(asTold(dataset, DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });
});
