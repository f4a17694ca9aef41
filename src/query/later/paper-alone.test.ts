import { expect, it } from 'vitest';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { openTimedData } from '../../../tests/support/timed';
import { DEFAULT_VIEW } from '../view-state';
import { datasetIn } from './dataset-in';
import { ofPaperAlone } from './paper-alone';

const { timed } = await openTimedData(fromDisk, laterFromDisk);
const markets = { key: 'categories', values: ['market'] };
const shut = { key: 'status', values: ['closed'] };

it('keeps the filters and the year that the paper has, and none of its own', () => {
  const dataset = datasetIn(timed, 2013);
  const back = (year: number | null) =>
    ofPaperAlone(dataset, { ...DEFAULT_VIEW, later: true, year, facets: [markets, shut] });
  expect(back(2013)).toEqual({ later: false, year: 2013, facets: [markets] });
  expect(back(2014)).toMatchObject({ year: 2014 });
  expect(back(2015)).toMatchObject({ year: null });
  expect(back(null)).toMatchObject({ year: null });
});
