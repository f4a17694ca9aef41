import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../stats/indicators/registry';
import { openPackage } from './open-package';
import { encodeQuery } from '../address/codec';
import { pathOf } from '../address/path';
import { focusOf } from '../query/selectors';
import { viewOfStep } from '../query/story';
import { DEFAULT_VIEW } from '../query/view-state';
import { FILES, fromRecord } from '../../tests/support/package-fixture';
import { dataset } from '../../tests/support/map';

const steps = [...dataset.story.values()];

const TIMES: Readonly<Record<string, number>> = { billion: 1e9, 万: 1e4, 亿: 1e8 };

/** The numbers in a text as values: 76.9%, 200,000 people, 20 billion, 20万. */
function numbersIn(text: string): number[] {
  const found = text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?: ?(billion|万|亿))?/g);
  return [...found].map(
    ([, digits = '', times = '']) => Number(digits.replaceAll(',', '')) * (TIMES[times] ?? 1),
  );
}

/** Every number that the data state: figures, years, and the parts of dates. */
const STATED = new Set([
  ...dataset.observations.flatMap(({ value, year }) => [value, year]),
  ...dataset.stages.flatMap(({ start, end }) => [start, end ?? start]),
  ...[...dataset.flows.values()].flatMap(({ start }) => start?.iso.split('-').map(Number) ?? []),
  // The day of the symposium that named the strategy stands in a note.
  ...dataset.notes.flatMap(({ text }) => [...numbersIn(text.en), ...numbersIn(text.zh)]),
]);

describe('the story', () => {
  it('tells only figures that the data state', () => {
    for (const { id, text } of steps) {
      for (const number of [...numbersIn(text.en), ...numbersIn(text.zh)]) {
        expect(STATED, `${id}: ${number}`).toContain(number);
      }
    }
    expect(steps.flatMap(({ text }) => numbersIn(text.en)).length).toBeGreaterThan(20);
  });

  it('shows flows, and names indicators that there are', () => {
    const shown = steps.flatMap(({ flows }) => flows);
    expect(new Set(shown).size).toBeGreaterThan(25);
    for (const { indicator } of steps) {
      if (indicator !== null) expect(indicatorOf(dataset, indicator)).toBeDefined();
    }
  });

  it('lifts the flows of a step out of the others', () => {
    const focus = focusOf(dataset, {
      ...DEFAULT_VIEW,
      selection: { kind: 'story', id: 'markets' },
    });
    const lifted = [...dataset.flows.values()].filter((flow) => focus?.(flow)).map(({ id }) => id);
    expect(lifted.sort()).toEqual([...(dataset.story.get('markets')?.flows ?? [])].sort());
  });

  it('has an address for each step, with its year and colours', () => {
    const step = dataset.story.get('obstacles');
    if (!step) throw new Error('the story has no such step');
    const view = { ...DEFAULT_VIEW, ...viewOfStep(dataset, step) };
    expect(pathOf('en', view.selection) + encodeQuery(view)).toBe(
      '/en/story/obstacles/?indicator=structural-similarity&year=2013',
    );
  });

  it('is refused where it names what there is not', async () => {
    const descriptor = JSON.parse(FILES['datapackage.json'] ?? '') as { resources: object[] };
    descriptor.resources.push({ name: 'story', path: 'story.csv' });
    const opened = await openPackage(
      fromRecord({
        ...FILES,
        'datapackage.json': JSON.stringify(descriptor),
        'story.csv':
          'id,year,name_en,name_zh,text_en,text_zh,flows,places,indicator,claim,sources\n' +
          'a,2013,A,甲,Told,讲述,one two,north,,,s1\n' +
          'b,2013,B,乙,Told,讲述,,,,,s1 s2\n',
      }),
    );
    expect(opened.ok ? [] : opened.faults).toMatchObject([
      { file: 'story.csv', row: 3, field: 'places', code: 'required' },
      { file: 'story.csv', row: 2, field: 'flows', code: 'unknown-id' },
      { file: 'story.csv', row: 3, field: 'sources', code: 'unknown-id' },
    ]);
  });
});
