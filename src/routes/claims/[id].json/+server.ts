import { error, json } from '@sveltejs/kit';
import { FACE_PAGES } from '$src/content/face-to-face';
import { examined } from '../examined';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  FACE_PAGES.flatMap(({ claims }) => claims.map((id) => ({ id })));

/** What came of checking a claim, for pages that quote it. */
export const GET: RequestHandler = async ({ params }) => {
  const found = (await examined).claims.get(params.id);
  if (!found) error(404, params.id);
  const { verdict, readings } = found.finding;
  return json({ id: params.id, verdict, readings });
};
