import { MediaQuery } from 'svelte/reactivity';
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
