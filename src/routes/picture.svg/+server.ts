import { render } from 'svelte/server';
import { openBuiltIn } from '$lib/dataset/built-in';
import SharedShapes from '$lib/map/picture/SharedShapes.svelte';
import { fromFolder } from '../[lang=locale]/built-in-folder';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The shapes that the picture of every page refers to. */
export const GET: RequestHandler = async () => {
  const { body } = render(SharedShapes, { props: { dataset: await openBuiltIn(fromFolder) } });
  return new Response(body.replaceAll(/<!--.*?-->/g, ''), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
