import type { Locale } from '../model/localized';
import { encodeQuery, pathOf } from './codec';
import type { DrawnReport } from './drawn-report';
import { DEFAULT_VIEW, isSame, type Camera, type Pointed, type ViewState } from './view-state';

/** Carries an address into the history: as a step of its own, or in the place of the present one. */
export type Navigate = (address: string, history: 'push' | 'replace') => void;

/**
 * The view of one window. Its state mirrors the address: a change goes to the address, and comes
 * back from there, so that Back, Forward and a click all take the same way.
 */
export class View {
  /** What the address says now. Only the page that watches the address sets it. */
  state: ViewState = $state.raw(DEFAULT_VIEW);

  /** What the pointer or the focus is on; lights up everywhere, and is in no address. */
  hovered: Pointed | null = $state.raw(null);

  /** What the map has drawn of flows too many to be drawn one by one; null: it draws each. */
  drawn: DrawnReport | null = $state.raw(null);

  /** Where gestures have left the camera; links carry it on, but the map is not set by it. */
  #camera: Camera | null = $state.raw(null);

  readonly locale: () => Locale;
  readonly #base: string;
  readonly #navigate: Navigate;

  constructor(locale: () => Locale, base: string, navigate: Navigate) {
    this.locale = locale;
    this.#base = base;
    this.#navigate = navigate;
  }

  /** Where the map looks from now; null: at the whole region. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** Takes over what the address says. */
  receive(state: ViewState): void {
    this.#camera = state.camera;
    this.state = state;
  }

  /** The address of the present view with some of it changed, for links and for `change`. */
  href(patch: Partial<ViewState> = {}, locale: Locale = this.locale()): string {
    const { selection } = this.state;
    const isAsBefore = isSame(patch.selection ?? selection, selection);
    const next: ViewState = {
      ...this.state,
      camera: this.#camera,
      // The other place of a pair goes with the one it was chosen for.
      partner: isAsBefore ? this.state.partner : null,
      // The page of an indicator colours the map; who goes on from there takes the colours along.
      indicator: selection.kind === 'indicator' ? selection.id : this.state.indicator,
      ...patch,
    };
    return this.#base + pathOf(locale, next.selection) + encodeQuery(next);
  }

  /** Makes a choice of the reader's: a step that Back undoes. */
  change(patch: Partial<ViewState>): void {
    this.#navigate(this.href(patch), 'push');
  }

  /** Carries the view on by itself, as while the years play: no step of the history. */
  pass(patch: Partial<ViewState>): void {
    this.receive({ ...this.state, camera: this.#camera, ...patch });
    this.#navigate(this.href(), 'replace');
  }

  /** Notes where the map has been moved to; no step of the history. */
  moved(camera: Camera | null): void {
    this.#camera = camera;
    this.#navigate(this.href(), 'replace');
  }

  hover(target: Pointed | null): void {
    if (!isSame(this.hovered, target)) this.hovered = target;
  }
}
