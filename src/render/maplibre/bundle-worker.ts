import { clerk, type Request } from '../../scene/clusters/protocol';

/** Bundles flows away from the window, so that no frame waits for it. */
const answer = clerk();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const found = answer(data);
  if (found) postMessage(found);
});
