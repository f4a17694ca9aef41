import { opened } from '$src/app/data/built-in-later';
import { loadWords } from '$src/i18n/words';
import { packDataset } from '$src/package/packed';
import { timedOf } from '$src/query/later/timed-of';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The paper’s data and what is later, for windows that are asked for both. */
export const GET: RequestHandler = async () => {
  const { later, dataset } = await opened;
  const [en, zh] = await Promise.all([loadWords('en', 'later'), loadWords('zh', 'later')]);
  return new Response(packDataset(timedOf(dataset, later, { en, zh })), {
    headers: { 'content-type': 'application/json' },
  });
};
