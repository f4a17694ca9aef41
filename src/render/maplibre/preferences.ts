import { MediaQuery } from 'svelte/reactivity';
import type { Atlas } from '../../session/context';
import type { Scheme } from '../../scene/style/palette';

/** What the reader's machine asks for; read again whenever it may have changed. */
export interface Preferences {
  readonly scheme: Scheme;
  /** Nothing is to move that can do without. */
  readonly still: boolean;
}

const dark = new MediaQuery('prefers-color-scheme: dark');
const reduced = new MediaQuery('prefers-reduced-motion: reduce');

export const preferences: Preferences = {
  get scheme() {
    return dark.current ? 'dark' : 'light';
  },
  get still() {
    return reduced.current;
  },
};

/** The colours of a map: those that the address fixes, or else those of the reader's machine. */
export function schemeOf({ view }: Pick<Atlas, 'view'>, { scheme }: Preferences): Scheme {
  return view.state.theme ?? scheme;
}
