import type { ReadFile } from '../../src/package/package-file';

/** A small, faultless data package: two places, one flow, one figure. */
export const FILES: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    name: 'small',
    title: 'A small package',
    title_zh: '小数据包',
    version: '1.2.3',
    sources: [{ name: 'doc', title: 'A document' }],
    resources: [
      { name: 'places', path: 'places.geojson' },
      { name: 'flows', path: 'flows.csv' },
      { name: 'observations', path: ['observations.csv'] },
      { name: 'indicators', path: 'indicators.csv' },
      { name: 'sources', path: 'sources.csv' },
    ],
  }),
  'places.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      place('north', 'region', null, [116, 40]),
      place('south', 'city', 'north', [117, 39]),
    ],
  }),
  'flows.csv': [
    'id,name_en,name_zh,origin,destination,direction,category,sector,start,end,status,magnitude,' +
      'unit,mechanism,summary_en,summary_zh,source,caveat_en,caveat_zh',
    'one,One,一,north,south,one-way,industry,steel,2003,,operating,15,Mt,state-led,Moves,搬,s1,,',
  ].join('\n'),
  'observations.csv': [
    'place,flow,indicator,year,value,low,high,bound,unit,source,derivation,caveat_en,caveat_zh',
    'north,,share,2013,12.4,12.35,12.45,exact,percent,s1,,,',
    ',one,share,2013,5,,,at-least,percent,s1,,,',
  ].join('\n'),
  'indicators.csv': [
    'id,name_en,name_zh,kind,unit,description_en,description_zh',
    'share,Share,比重,series,percent,A share,比重',
  ].join('\n'),
  'sources.csv': 'id,document,locator_en,locator_zh,page\ns1,doc,Table 1,表1,18\n',
};

function place(id: string, kind: string, parent: string | null, coordinates: number[]) {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: {
      id,
      name_en: id,
      name_zh: `${id}（中文）`,
      kind,
      parent,
      adcode: null,
      within: null,
      precision_km: 2,
      summary_en: 'A place',
      summary_zh: '一个地方',
      source: 's1',
      caveat_en: null,
      caveat_zh: null,
    },
  };
}

/** Reads from a record of files. */
export function fromRecord(files: Readonly<Record<string, string>>): ReadFile {
  return (path) => {
    const text = files[path];
    return text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(text);
  };
}
