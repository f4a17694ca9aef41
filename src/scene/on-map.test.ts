import { expect, it } from 'vitest';
import { dataset } from '../../tests/support/map';
import { DEFAULT_VIEW } from '../query/view-state';
import { detailAt, flowMarks } from './flows/flow-marks';
import { isDrawn } from './on-map';

it('a flow that the pointer was on is not drawn in a year before it began', () => {
  const drawnIn = (year: number) =>
    flowMarks(dataset, { ...DEFAULT_VIEW, year }, detailAt(dataset, 0));
  const flow = { kind: 'flow', id: 'shougang-caofeidian' } as const;
  expect(isDrawn(flow, drawnIn(2014))).toBe(true);
  expect(isDrawn(flow, drawnIn(2000))).toBe(false);
  const several = drawnIn(2014).find(({ flows }) => flows.length > 1);
  expect(isDrawn({ kind: 'bundle', id: several?.id ?? '' }, drawnIn(2014))).toBe(true);
  expect(isDrawn({ kind: 'bundle', id: 'none' }, drawnIn(2014))).toBe(false);
  expect(isDrawn({ kind: 'place', id: 'beijing' }, drawnIn(2000))).toBe(true);
});
