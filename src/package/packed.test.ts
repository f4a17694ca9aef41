import { expect, it } from 'vitest';
import { openPackage } from './open-package';
import { packDataset, unpackDataset } from './packed';
import { FILES, fromRecord } from '../../tests/support/package-fixture';

it('a packed dataset is the same when unpacked, maps and all', async () => {
  const opened = await openPackage(fromRecord(FILES));
  if (!opened.ok) throw new Error('the fixture has faults');
  const back = unpackDataset(packDataset(opened.dataset));
  expect(back).toEqual(opened.dataset);
  expect(back.places.get('north')?.name.zh).toBe('north（中文）');
});
