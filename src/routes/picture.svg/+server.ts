import { openBuiltIn } from '$src/package/built-in';
import SharedShapes from '$src/render/svg/page/SharedShapes.svelte';
import { fromFolder } from '$src/app/data/built-in-folder';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The shapes that the picture of every page refers to. */
export const GET: RequestHandler = async () => {
  // On demand, as in islands: the bundler would tell of each build that mixes both ways.
  const { render } = await import('svelte/server');
  const { body } = render(SharedShapes, { props: { dataset: await openBuiltIn(fromFolder) } });
  return new Response(body.replaceAll(/<!--.*?-->/g, ''), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
