import { describe, expect, it } from 'vitest';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { openTimedData } from '../../../tests/support/timed';
import { plainText } from '../../i18n/prose';
import en from '../../i18n/words/en/messages';
import zh from '../../i18n/words/zh/messages';
import { isPending, progressOf } from '../../model/facet';
import { LOCALES } from '../../model/localized';
import { datasetIn } from '../../query/later/dataset-in';
import { paragraphOf } from './paragraph';

const { timed } = await openTimedData(fromDisk, laterFromDisk);
const dataset = datasetIn(timed, 2026);
const progress = progressOf(dataset);
const steps = (progress?.values ?? []).filter(({ id }) => isPending(progress, id));

describe('a flow beyond the paper’s years', () => {
  it.each(LOCALES)('has its step said as a person read it (%s)', async (locale) => {
    expect(steps.length).toBeGreaterThan(5);
    const writing = { dataset, locale, messages: { en, zh }[locale] };
    const said = steps.flatMap(({ id }) =>
      [1, 2, 5].map((count) => {
        const pending = [{ step: id, count }];
        return paragraphOf([{ kind: 'shown', shown: 5, all: 12, only: null, pending }], writing);
      }),
    );
    await expect([...said.map(plainText), ''].join('\n')).toMatchFileSnapshot(
      `./steps.${locale}.txt`,
    );
  });
});
