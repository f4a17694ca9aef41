import { expect, it } from 'vitest';
import { fromDisk } from '../../tests/support/built-in';
import { openBuiltIn } from '../package/built-in';
import { networkOf } from './network';

const dataset = await openBuiltIn(fromDisk);

it('the network of the built-in data is the industry within Caofeidian', () => {
  const network = networkOf(dataset);
  expect(network?.place.id).toBe('caofeidian');
  expect(network?.flows.map(({ id }) => id)).toEqual([
    'ore-port-jingtang',
    'jingtang-heat-desalination',
    'power-heat-desalination',
    'power-heat-neighbours',
    'brine-sanyou',
    'slag-jidong',
    'slag-huixinjiade',
    'dust-huixinjiade',
    'coal-tar-carbon',
    'hydrogen-refinery',
    'co2-oil-field',
    'heat-district',
  ]);
});

it('data without flows among the parts of a place have none', () => {
  const places = new Map(
    [...dataset.places].map(([id, place]) => [id, { ...place, parent: null }]),
  );
  expect(networkOf({ ...dataset, places })).toBeNull();
});
