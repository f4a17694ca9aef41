import type { Check } from './check';
import { REGIONS } from './economy';
import { alike, first, gap, mostOf, quoted } from './structure/between-regions';
import { greatestRise, onlyGrower, standstill, trend } from './structure/over-years';

/** Checks of what the paper says of its tables 2 and 4, by the ids of the claims. */
export const STRUCTURE_CHECKS: Readonly<Record<string, Check>> = {
  'primary-share-beijing': trend('share', 'primary', ['beijing'], 'down'),
  'primary-share-tianjin': trend('share', 'primary', ['tianjin'], 'down'),
  'primary-share-hebei': standstill('primary', 'hebei'),
  'primary-only-hebei-grows': onlyGrower('primary', 'hebei'),
  'primary-value-beijing': trend('value', 'primary', ['beijing'], 'up'),
  'primary-weight-hebei': mostOf('primary', ['hebei']),
  'secondary-value-beijing': trend('value', 'secondary', ['beijing'], 'up'),
  'secondary-share-beijing': trend('share', 'secondary', ['beijing'], 'down'),
  'secondary-value-tianjin': trend('value', 'secondary', ['tianjin'], 'up'),
  'secondary-share-tianjin': trend('share', 'secondary', ['tianjin'], 'down'),
  'secondary-most-hebei': greatestRise('secondary', 'hebei'),
  'secondary-share-hebei': standstill('secondary', 'hebei'),
  'secondary-weight': mostOf('secondary', ['tianjin', 'hebei']),
  'secondary-similar': alike('secondary', 'tianjin', 'hebei', 'beijing'),
  'tertiary-value': trend('value', 'tertiary', REGIONS, 'up'),
  'tertiary-share-beijing': trend('share', 'tertiary', ['beijing'], 'up'),
  'tertiary-share-tianjin': trend('share', 'tertiary', ['tianjin'], 'up'),
  'tertiary-share-hebei': trend('share', 'tertiary', ['hebei'], 'up'),
  'tertiary-first-beijing': first('tertiary', 'beijing'),
  'tertiary-gap-tianjin': gap('tertiary', 'tianjin', 'beijing'),
  'tertiary-gap-hebei': gap('tertiary', 'hebei', 'beijing'),
  'tertiary-quoted-beijing': quoted('tertiary', 'beijing'),
  'tertiary-quoted-tianjin': quoted('tertiary', 'tianjin'),
  'tertiary-quoted-hebei': quoted('tertiary', 'hebei'),
};
