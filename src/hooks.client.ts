import type { ClientInit } from '@sveltejs/kit';
import { movedWithin } from './app/navigation';

/** An address of an earlier atlas leads on before its page comes to life. */
export const init: ClientInit = () => {
  const moved = movedWithin(location);
  if (moved === null) return;
  location.replace(moved);
  // The window is about to leave: nothing else shall begin in it.
  return new Promise(() => undefined);
};
