import { expect, it } from 'vitest';
import { pairWith } from './pair-with';
import { NO_SELECTION } from '../../query/view-state';

const tianjin = { kind: 'place', id: 'tianjin' } as const;
const beijing = { kind: 'place', id: 'beijing' } as const;
const flow = { kind: 'flow', id: 'shougang-caofeidian' } as const;

it('joins a second place with the chosen one, and parts them again', () => {
  expect(pairWith(tianjin, { selection: beijing, partner: null })).toEqual({
    partner: 'tianjin',
    others: false,
  });
  expect(pairWith(tianjin, { selection: beijing, partner: 'hebei' })?.partner).toBe('tianjin');
  expect(pairWith(tianjin, { selection: beijing, partner: 'tianjin' })).toEqual({
    partner: null,
    others: true,
  });
});

it('makes no pair of anything but two places', () => {
  expect(pairWith(tianjin, { selection: NO_SELECTION, partner: null })).toBeNull();
  expect(pairWith(tianjin, { selection: flow, partner: null })).toBeNull();
  expect(pairWith(flow, { selection: beijing, partner: null })).toBeNull();
  expect(pairWith(null, { selection: beijing, partner: null })).toBeNull();
  expect(pairWith(beijing, { selection: beijing, partner: null })).toBeNull();
});
