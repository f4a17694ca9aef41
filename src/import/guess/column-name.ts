/** What the name of a column says that it holds. */
export interface ColumnName {
  /** Which end of a flow it is of; null: of none, or of both. */
  readonly side: 'origin' | 'destination' | null;
  readonly attribute:
    | 'place'
    | 'code'
    | 'name'
    | 'lng'
    | 'lat'
    | 'amount'
    | 'back'
    | 'date'
    | 'start'
    | 'end'
    | 'unit'
    | 'other';
}

type Attribute = ColumnName['attribute'];

/** Ends and attributes by the words of names: English, French, German; abbreviated by DBF writers. */
const ORIGIN = words(
  'o orig origin origine origen orgn orign ori from src source start begin departure depart dep von herkunft quelle provenance residence home sender exporter i a 1',
);
const DESTINATION = words(
  'd dest destination dst dstntn destntn destinatio destin to target sink end arrival arrivee arr nach ziel work workplace receiver importer j b 2',
);
/** These are ends only where nothing but an attribute or a kind of place stands beside them. */
const LETTERS = words('o d i j a b 1 2 start end home work residence workplace');

const ATTRIBUTES: readonly (readonly [Attribute, ReadonlySet<string>])[] = [
  [
    'code',
    words(
      'id code cd cod geoid fips adcode iso iso2 iso3 key nr no num kennung schluessel ags insee kode',
    ),
  ],
  ['name', words('name nm nom nam label bezeichnung n')],
  ['lat', words('lat latitude y ycoord breite')],
  ['lng', words('lon lng long longitude x xcoord laenge lange')],
];
const AMOUNT = words(
  'count counts cnt flow flows value values val n num number volume vol weight trips total magnitude fij tij amount amt persons people population commuters migrants passengers travellers freq frequency qty quantity sum effectif effectifs nombre nb valeur anzahl menge wert personen betrag flux workers jobs',
);
const DATE = words(
  'date datetime time year yr month day week period quarter datum zeit jahr monat tag quartal annee mois jour trimestre timestamp',
);
const KINDS = words(
  'place loc location station zone region county city town province state country area district node point tract municipality commune gemeinde kreis stadt land canton taz ville pays',
);

const CHINESE: readonly (readonly [RegExp, 'origin' | 'destination' | Attribute])[] = [
  [/出发|起点|起始|来源|源地|迁出|流出|调出|输出|始发|发送|出口|原籍/, 'origin'],
  [/目的|终点|终到|到达|去向|迁入|流入|调入|输入|接收|进口/, 'destination'],
  [/经度/, 'lng'],
  [/纬度/, 'lat'],
  [/代码|编码|编号/, 'code'],
  [/名称|名字/, 'name'],
];
const CHINESE_AMOUNT = /流量|人数|数量|客流|货运|运量|金额|数值|规模|次数|人次|总量|^值$|^量$/;
const CHINESE_DATE = /日期|时间|年份|月份|季度|年度|^年$|^月$/;

/** Reads the name of a column. Null for what no list knows. */
export function readColumnName(name: string): ColumnName | null {
  const plain = name.normalize('NFKC').trim();
  if (/\p{Script=Han}/u.test(plain)) return readChinese(plain);
  const tokens = tokensOf(plain);
  const [first = ''] = tokens;
  if (tokens.length === 1 && (first === 'start' || first === 'end')) {
    return { side: null, attribute: first };
  }
  if (tokens.length === 1 && first === 'unit') return { side: null, attribute: 'unit' };
  const isAmount = tokens.some((token) => AMOUNT.has(token));
  if (isAmount && tokens.includes('ba')) return { side: null, attribute: 'back' };
  const side = sideOf(tokens);
  const rest = tokens.filter((token) => !isSide(token, side));
  const attribute = ATTRIBUTES.find(([, set]) => rest.some((token) => set.has(token)))?.[0];
  const isPlain = rest.every(
    (token) => KINDS.has(token) || ATTRIBUTES.some(([, set]) => set.has(token)),
  );
  if (side && isPlain) return { side, attribute: attribute ?? 'place' };
  if (side && !tokens.every((token) => !isSide(token, side) || LETTERS.has(token))) {
    return { side, attribute: 'other' };
  }
  if (tokens.some((token) => DATE.has(token))) return { side: null, attribute: 'date' };
  if (isAmount && !(tokens.length > 1 && isPlain && attribute))
    return { side: null, attribute: 'amount' };
  if (attribute) return { side: null, attribute };
  return null;
}

function readChinese(name: string): ColumnName | null {
  const found = CHINESE.filter(([pattern]) => pattern.test(name)).map(([, meaning]) => meaning);
  const side = found.find((each) => each === 'origin' || each === 'destination') ?? null;
  const attribute = found.find((each) => each !== 'origin' && each !== 'destination');
  if (CHINESE_AMOUNT.test(name)) return { side: null, attribute: 'amount' };
  if (CHINESE_DATE.test(name)) return { side: null, attribute: 'date' };
  if (side) return { side, attribute: attribute ?? 'place' };
  return attribute ? { side: null, attribute } : null;
}

/** The ends of words that stand for an end of a flow: `namei`, `xa`, `lat1`. */
const ENDING = /^(name|nom|code|id|lat|lon|lng|x|y|zone|node)([ijabod12])$/;

/** The words of a name: `originId`, `ORIGIN_ID` and `origin id` are two, `namei` and `xa` as well. */
function tokensOf(name: string): string[] {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (spaced.match(/[a-z]+\d?(?!\d)|[a-z]+|\d+/g) ?? []).flatMap((token) => {
    const [, stem, letter] = ENDING.exec(token) ?? [];
    if (stem && letter) return [stem, letter];
    const [, before, after] = /^([od])(lat|lon|lng|x|y|id|name)$/.exec(token) ?? [];
    return before && after ? [before, after] : [token];
  });
}

function sideOf(tokens: readonly string[]): ColumnName['side'] {
  const isOrigin = tokens.some((token) => ORIGIN.has(token));
  const isDestination = tokens.some((token) => DESTINATION.has(token));
  if (isOrigin === isDestination) return null;
  return isOrigin ? 'origin' : 'destination';
}

function isSide(token: string, side: ColumnName['side']): boolean {
  return side !== null && (side === 'origin' ? ORIGIN : DESTINATION).has(token);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
