import { pinyin } from 'pinyin-pro';

/** Kinds of county-level unit, longest first, as they end a Chinese name. */
const GENERICS = ['满族蒙古族自治县', '满族自治县', '回族自治县', '矿区', '新区', '区', '县', '市'];

/** Names that a general dictionary reads wrongly, or that need their generic to be told apart. */
const BY_HAND = {
  乐亭县: 'Laoting',
  任丘市: 'Renqiu',
  任泽区: 'Renze',
  大城县: 'Daicheng',
  蔚县: 'Yu County',
  蠡县: 'Li County',
  行唐县: 'Xingtang',
  泊头市: 'Botou',
  信都区: 'Xindu',
  襄都区: 'Xiangdu',
  望都县: 'Wangdu',
  井陉矿区: 'Jingxing Mining District',
  峰峰矿区: 'Fengfeng Mining District',
  承德县: 'Chengde County',
  河北区: 'Hebei District',
};

/**
 * The English name of a county-level unit: romanised without tones, its generic dropped unless
 * one bare syllable would be left.
 *
 * @param {string} chinese The full official name.
 * @returns {string}
 */
export function englishName(chinese) {
  if (chinese in BY_HAND) return BY_HAND[chinese];
  const generic = GENERICS.find((ending) => chinese.endsWith(ending));
  if (!generic) throw new Error(`no known generic ends ${chinese}`);
  const proper = chinese.slice(0, -generic.length);
  const name = romanise(proper);
  return proper.length === 1 ? `${name} County` : name;
}

/**
 * Joins syllables as the standard for place names does: an apostrophe before a later syllable
 * that begins with a vowel.
 *
 * @param {string} characters
 * @returns {string}
 */
function romanise(characters) {
  const syllables = pinyin(characters, { toneType: 'none', type: 'array' });
  const joined = syllables
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `’${syllable}` : syllable))
    .join('');
  return joined[0].toUpperCase() + joined.slice(1);
}
