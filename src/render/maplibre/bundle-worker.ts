import { requestHandler, type Request } from '../../scene/clusters/bundle-requests';

/** Bundles flows away from the window, so that no frame waits for it. */
const answer = requestHandler();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const found = answer(data);
  if (found) postMessage(found);
});
