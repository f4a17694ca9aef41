import { describe, expect, it } from 'vitest';
import { planOf } from '../import/guess/plan';
import { importTables } from '../import/import-tables';
import { readFiles } from '../import/readers/read-files';
import { openPackage } from './open-package';
import { fromWritten } from './write-package';

/** The dataset of some tables whose places are among them. */
async function imported(files: Readonly<Record<string, string>>) {
  const read = await readFiles(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
  const plan = planOf(read.tables);
  if (!plan) throw new Error('no flows');
  const { dataset } = await importTables(read.tables, plan, () =>
    Promise.reject(new Error('no gazetteer')),
  );
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

const PLACES =
  'id,name,name_zh,lat,lon\n01,=Alm,阿尔姆,46.5,8.5\n1,"Berg, O.",贝格,47,9\na b,C,丙,-33,151\n';

describe('data read from tables, written as a package', () => {
  it.each([
    [
      'kinds, years and a unit',
      'from,to,mode,year,trips (thousand)\n01,1,rail,2019,5\n1,a b,,2020-03,7.25\n01,01,road,,\n',
    ],
    [
      'a column that packages have a meaning for',
      'from,to,direction,source,count\n01,1,up,x,5\n1,01,down,y,1\n',
    ],
    ['units of each row', 'from,to,count,unit\n01,1,5,t\n1,01,2,\n'],
    ['nothing but ends', 'from,to\n01,1\n1,a b\n'],
  ])('opens as the same again: %s', async (_, flows) => {
    const dataset = await imported({ 'flows.csv': flows, 'places.csv': PLACES });
    const opened = await openPackage(fromWritten(dataset));
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const again = opened.dataset;
    const flowsOf = ({ flows }: typeof dataset) =>
      [...flows.values()].map((flow) => ({
        ...{ id: flow.id, name: flow.name, origin: flow.origin, destination: flow.destination },
        ...{ start: flow.start, end: flow.end, source: flow.source, facets: flow.facets },
        value: flow.magnitude?.value,
      }));
    expect(flowsOf(again)).toEqual(flowsOf(dataset));
    expect([...again.places]).toEqual([...dataset.places]);
    const bare = ({ facets }: typeof dataset) =>
      facets.map(({ key, name, label, role, values }) => ({
        ...{ key, name, label, role },
        values: values.map(({ id, name }) => ({ id, name })),
      }));
    expect(bare(again)).toEqual(bare(dataset));
    expect(again.extent).toEqual(dataset.extent);
    expect(again).toMatchObject({ title: dataset.title, terms: dataset.terms });
    expect([...again.sources]).toEqual([...dataset.sources]);
    expect([...again.documents.keys()]).toEqual([...dataset.documents.keys()]);
  });
});
