import { dictionary } from '../../model/dictionary';

/** The rows of `static/gazetteer`, as `scripts/geo/gazetteer.js` writes them. */
export type ChinaRow = readonly [
  adcode: string,
  name: string,
  short: string,
  english: string,
  lng: number,
  lat: number,
  parent: string,
];
export type CountryRow = readonly [
  iso2: string,
  codes: readonly string[],
  english: string,
  chinese: string,
  others: readonly string[],
  lng: number,
  lat: number,
];
export type CityRow = readonly [
  id: number,
  name: string,
  country: string,
  lng: number,
  lat: number,
  people: number,
];

export interface GazetteerRows {
  readonly china: readonly ChinaRow[];
  readonly countries: readonly CountryRow[];
  readonly cities: readonly CityRow[];
}

/** Units that are gone or have another name, by what is certain to have become of them. */
export const FORMER = dictionary({
  唐海县: '130209',
  唐海: '130209',
  塘沽区: '120116',
  塘沽: '120116',
  汉沽区: '120116',
  大港区: '120116',
  崇文区: '110101',
  宣武区: '110102',
  蓟县: '120119',
  滦县: '130284',
  襄樊市: '420600',
  襄樊: '420600',
  思茅市: '530800',
  闸北区: '310106',
  卢湾区: '310101',
  南汇区: '310115',
  江干区: '330102',
  下城区: '330105',
});

/** Codes of the statistics that are those of one unit under another number. */
export const SAME_CODE = dictionary({
  '110100': '110000',
  '120100': '120000',
  '310100': '310000',
  '500100': '500000',
  '830000': '710000',
});
