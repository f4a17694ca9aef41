import type { Locale } from '../model/localized';
import { pathOf } from '../address/path';
import type { DrawnReport } from './drawn-report';
import { queryOf } from '../address/query-of';
import {
  DEFAULT_VIEW,
  isSame,
  type Camera,
  type Pointed,
  type ViewState,
} from '../query/view-state';

/** Carries an address into the history: as a step of its own, or in the place of the present one. */
export type Navigate = (address: string, history: 'push' | 'replace') => void;

/** Runs something once the window shows what has just been changed. */
export type Afterwards = (run: () => void) => void;

/**
 * The view of one window. Its state mirrors the address: a change goes to the address, and comes
 * back from there, so that Back, Forward and a click all take the same way.
 */
export class View {
  /** What the address says now. Only the page that watches the address sets it. */
  state: ViewState = $state.raw(DEFAULT_VIEW);

  /**
   * The same for links and long lists, which come up to date right after the map: they take longer
   * than it does, and the map is what the reader looks at.
   */
  deferred: ViewState = $state.raw(DEFAULT_VIEW);

  /** What the pointer or the focus is on; lights up everywhere, and is in no address. */
  hovered: Pointed | null = $state.raw(null);

  /** What the map has drawn of flows too many to be drawn one by one; null: it draws each. */
  drawn: DrawnReport | null = $state.raw(null);

  /** Where gestures have left the camera; addresses carry it on, but the map is not set by it. */
  #camera: Camera | null = null;

  /** True where the state came by Back or Forward. */
  #isRestored = false;

  /** True while the map is at work on the present view, and has yet to draw it. */
  #isAwaited = false;

  /** True while links and lists are about to come up to date. */
  #isDue = false;

  readonly locale: () => Locale;
  readonly #base: string;
  readonly #navigate: Navigate;
  readonly #afterwards: Afterwards;

  constructor(
    locale: () => Locale,
    base: string,
    navigate: Navigate,
    afterwards: Afterwards = (run) => run(),
  ) {
    this.locale = locale;
    this.#base = base;
    this.#navigate = navigate;
    this.#afterwards = afterwards;
  }

  /** Path of the site's root, without a slash at its end. */
  get base(): string {
    return this.#base;
  }

  /** True where the present state came by Back or Forward, which put the camera back as well. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Where the map looks from now; null: at the whole region. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** Takes over what the address says of a page that has just been opened. */
  load(state: ViewState, isRestored = false): void {
    this.#show(state, isRestored);
    this.deferred = state;
  }

  /** Takes over what the address says where the page stays as it is. */
  update(state: ViewState, isRestored = false): void {
    this.#show(state, isRestored);
    this.#defer();
  }

  #show(state: ViewState, isRestored: boolean): void {
    this.#isRestored = isRestored;
    this.#camera = state.camera;
    this.state = state;
  }

  #defer(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#afterwards(() => {
      this.#isDue = false;
      if (!this.#isAwaited) this.deferred = this.#present;
    });
  }

  /** Lets links and lists wait for the map, which is at work on the present view, until it calls back. */
  deferUntilDrawn(): () => void {
    this.#isAwaited = true;
    return () => {
      this.#isAwaited = false;
      this.#defer();
    };
  }

  get #present(): ViewState {
    return { ...this.state, camera: this.#camera };
  }

  /** The address of the view with some of it changed, for links. */
  href(patch: Partial<ViewState> = {}, locale: Locale = this.locale()): string {
    return this.#addressOf(this.deferred, patch, locale);
  }

  /** The address of the page on which readers bring their own data. */
  ownDoor(locale: Locale = this.locale()): string {
    return `${this.#base}/${locale}/own/`;
  }

  /** Makes a choice of the reader's: a step that Back undoes. */
  change(patch: Partial<ViewState>): void {
    this.#navigate(this.#addressOf(this.#present, patch), 'push');
  }

  /** Carries the view on by itself, as while the years play: no step of the history. */
  replace(patch: Partial<ViewState>): void {
    this.update({ ...this.#present, ...patch });
    this.#navigate(this.#addressOf(this.#present), 'replace');
  }

  /** Notes where the map has been moved to; no step of the history. */
  cameraMoved(camera: Camera | null): void {
    this.#camera = camera;
    this.#defer();
    this.#navigate(this.#addressOf(this.#present), 'replace');
  }

  #addressOf(state: ViewState, patch: Partial<ViewState> = {}, locale = this.locale()): string {
    const selection = patch.selection ?? state.selection;
    return this.#base + pathOf(locale, selection, { ...state, ...patch }) + queryOf(state, patch);
  }

  hover(target: Pointed | null): void {
    if (!isSame(this.hovered, target)) this.hovered = target;
  }
}
