import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromDisk } from '../../tests/support/built-in';
import { flowCode, isPending, progressOf } from '../model/facet';
import { LOCALES, type Locale } from '../model/localized';
import { openBuiltIn } from '../package/built-in';
import { readCsv } from '../package/csv';

const dataset = await openBuiltIn(fromDisk);
const progress = progressOf(dataset);
const pending = [...dataset.flows.values()].filter((flow) => {
  const step = flowCode(dataset, progress, flow);
  return step !== null && isPending(progress, step);
});
const outcomes = new Map(
  readCsv(readFileSync('static/data/later/outcomes.csv', 'utf8')).map((row) => [row.flow, row]),
);

/** What says of a flow that it has not come about: a plan, a proposal, a signature, a lease. */
const NOT_DONE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(planned|signed|let to|was building|was to be|could\b.*\bsays|could (drive|be|go)|promised|propos(es|ed)|wanted|passed the national environmental review)/i,
  zh: /拟|计划|规划|签约|签署|承诺|预计|论文提出|论文建议|可(用于|供应|送|对)|同样可|余热也可/,
};

/** What tells it as done, or as under way today. */
const DONE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(opened|arrived|went|has moved|have moved|was moved|takes|take space|builds|flows into|reach(es|ed)?)\b/i,
  zh: /已(投产|运抵|建成|开业|迁入|实施)|运抵|正在/,
};

describe('a flow that is planned or signed', () => {
  it('is not rare, so that something is tested', () => {
    expect(pending.length).toBeGreaterThan(15);
  });

  it.each(LOCALES)('is told as such wherever its data tell of it (%s)', (locale) => {
    for (const { id, summary } of pending) {
      const promised = outcomes.get(id)?.[`promised_${locale}`];
      for (const text of [summary?.[locale], promised]) {
        expect(text, id).toMatch(NOT_DONE[locale]);
        expect(text, id).not.toMatch(DONE[locale]);
      }
    }
  });
});
