import type { Locale } from '../src/model/localized.ts';

/** What no text has but by a slip where two pieces of it meet. */
const SLIPS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(the|of|to|in|is|are|and|flows?) \1\b|[,;] ?[,;.]|\( | \)| [,;](?= )|undefined|NaN|\[object/,
  zh: /年年|条条|个个|的的|[，。；：、]{2}|[\u4E00-\u9FFF][,;:] [\u4E00-\u9FFF]|undefined|NaN|\[object/,
};

/** The texts of a page in which something is doubled, or punctuated as another language is. */
export function textSlips(html: string, locale: Locale): string[] {
  const body = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  const labels = [...body.matchAll(/(?:aria-label|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...body.split(/<[^>]*>/), ...labels].filter((text) => SLIPS[locale].test(text));
}
