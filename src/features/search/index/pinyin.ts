import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name in syllables without tones, what is not Chinese as it stands: `cao fei dian`. Its
 * dictionary weighs more than all else of the atlas, so only the build uses it.
 */
export function pinyinOf(chinese: string): string {
  return pinyin(chinese, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.trim())
    .filter((syllable) => syllable !== '')
    .join(' ');
}
