import { openBuiltIn } from '$src/package/built-in';
import { sharedShapes } from '$src/render/svg/page/shared-shapes';
import { fromFolder } from '$src/app/data/built-in-folder';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The shapes that the picture of every page refers to. */
export const GET: RequestHandler = async () =>
  new Response(sharedShapes(await openBuiltIn(fromFolder)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
