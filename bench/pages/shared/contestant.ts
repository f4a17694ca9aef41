/** Where all look from, in MapLibre's terms: at zoom 0 the world is 512 CSS pixels wide. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the pointer is on. */
export interface Found {
  readonly kind: 'flow' | 'place';
  readonly id: string;
}

/**
 * What every page gives the probe to hold on to. The probe moves the camera frame by frame, points
 * and toggles; the page draws.
 */
export interface Contestant {
  /**
   * Settles when everything is drawn for the first time: base and all flows. Where a page is told
   * later than it was so, with the time of that.
   */
  readonly drawn: Promise<number | void>;
  /** Settles when it can be moved and pointed at, where that is later. */
  readonly ready?: Promise<void>;
  /** Looks from there in the next frame, and draws the scene anew for it. */
  look(camera: Camera): void;
  /** Draws the scene once more as it is, where a frame without change draws nothing. */
  redraw?(): void;
  /** Hides or shows the flows of one category; absent where there are none. */
  toggle?(shown: boolean): void;
  /** Called with what the pointer came upon, or null; set by the probe. */
  onFound?: ((found: Found | null) => void) | undefined;
}

declare global {
  interface Window {
    contestant?: Contestant;
  }
}

/** Settles after a frame was painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
