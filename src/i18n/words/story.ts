import type { Locale } from '../../model/localized';
import type { StoryWords } from './en/story';

export type { StoryWords };

/** Loads the words of the story in one language. */
export async function loadStoryWords(locale: Locale): Promise<StoryWords> {
  return locale === 'zh' ? (await import('./zh/story')).story : (await import('./en/story')).story;
}
