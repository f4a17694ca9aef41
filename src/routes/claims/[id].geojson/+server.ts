import { error } from '@sveltejs/kit';
import { drawingFeatures } from '$src/content/claims/features';
import { examined } from '../examined';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
  [...(await examined).claims.keys()].map((id) => ({ id }));

/** What a claim looks like on the map. */
export const GET: RequestHandler = async ({ params }) => {
  const { claims, geography } = await examined;
  const found = claims.get(params.id);
  if (!found) error(404, params.id);
  const features = drawingFeatures(found.finding.drawing, geography);
  return new Response(JSON.stringify(features), {
    headers: { 'content-type': 'application/geo+json' },
  });
};
