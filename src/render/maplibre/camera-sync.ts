import type { Map, MapMovementEvent } from 'maplibre-gl';
import { afterFrame } from '../../session/after-frame';
import { isSameCamera } from '../../address/camera';
import {
  isSame,
  NO_SELECTION,
  type Camera,
  type Selection,
  type ViewState,
} from '../../query/view-state';
import { linesCamera, nearTo } from '../../scene/choice-camera';
import { isLegibleInFrame } from '../../scene/geometry/in-frame';
import type { CoveredFrame } from '../../scene/geometry/screen-line';
import type { Found } from './extents';
import { cameraOf, frameOf } from './map-view';

/** How near the map goes to the area of what has been selected. */
const NEAREST = 9.5;

/** So long the map is at rest before its camera is noted; milliseconds. */
const REST = 200;

/** What the keeper needs of the world around. */
export interface CameraSyncOptions {
  /** Notes in the address where the map looks from; null: the first view of the data. */
  note(camera: Camera | null): void;
  /** Hears that the map has come to rest, after that was noted. */
  rested(): void;
  /** Where a map of this size looks from at a view that asks for no camera. */
  cameraFor(view: ViewState, frame: CoveredFrame): Camera;
  /** Whether the flows that a view is about can be read from a camera; null: it is about none. */
  isLegible(view: ViewState, camera: Camera, frame: CoveredFrame): boolean | null;
  /** Where a selection lies that has no flows on the map, if it can be shown at all. */
  extentOf(selection: Selection): Promise<Found | null>;
  prefersStill(): boolean;
}

/**
 * Marks moves that only carry out what the address says. All others are the reader's; they cannot
 * be told by their event, as the first turn of a wheel ends without one.
 */
const FROM_ADDRESS = { fromAddress: true };

type MoveEnd = MapMovementEvent & Partial<typeof FROM_ADDRESS>;

/**
 * Keeps camera and address in step. The reader's moves are noted in the address once they end;
 * a camera that comes with the address (Back, a link) is taken. Without one the map looks at what is
 * chosen. What has just been chosen takes the place of a camera of the reader's from which it cannot
 * be read; that comes back with the choice's end.
 */
export class CameraSync {
  /** Where the map flies to at this moment without the reader; null where it does not. */
  ahead: Camera | null = null;
  readonly #map: Map;
  readonly #duties: CameraSyncOptions;
  /** Until the map has first been at rest there is nothing to move from. */
  #started = false;
  /** The camera of the address, as far as it was noted there or came from there. */
  #noted: Camera | null;
  #view: ViewState;
  /** Where the map last went by itself; null: where the address or the reader said. */
  #aim: Camera | null;
  /** The camera of the reader's that a choice has taken the place of. */
  #own: Camera | null = null;
  /** The area that was found of what is chosen. */
  #found: (Found & { readonly selection: Selection }) | null = null;
  #muted = false;
  /** Where the map looked from when it last came to rest. */
  #at: Camera;
  #isGone = false;
  /** A camera of the reader's that is yet to be noted. */
  #moved: Camera | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(map: Map, duties: CameraSyncOptions, start: ViewState) {
    this.#map = map;
    this.#duties = duties;
    this.#at = cameraOf(map);
    this.#noted = start.camera;
    this.#aim = start.camera ? null : duties.cameraFor(start, this.#frame());
    // An address that says where to look from is taken at its word.
    this.#view = start.camera ? start : { ...start, selection: NO_SELECTION };
    map.on('moveend', (event: MoveEnd) => {
      this.ahead = null;
      const camera = cameraOf(map);
      // A map of a graphics context made anew is fitted to its box, which moves nothing.
      const isStill = isSameCamera(camera, this.#at);
      this.#at = camera;
      if (event.fromAddress || isStill) duties.rested();
      else if (!this.#muted) this.#noteAtRest(camera);
    });
    map.once('remove', () => {
      this.#isGone = true;
      this.#forget();
    });
    map.once('idle', () => (this.#started = true));
    this.update(start, false);
  }

  /** Takes over what the address now asks for; `restored`: by Back or Forward. */
  update(view: ViewState, restored: boolean): void {
    const isAsked = !isSameCamera(view.camera, this.#noted);
    const isChosen = !restored && !isSame(view.selection, this.#view.selection);
    this.#noted = view.camera;
    this.#view = view;
    if (isAsked) {
      this.#own = null;
      this.#goTo(view.camera);
      return;
    }
    if (isChosen && this.#own && view.selection.kind === 'none') {
      this.#restore(this.#own);
      return;
    }
    const isRead = this.#duties.isLegible(view, cameraOf(this.#map), this.#frame());
    if (isRead === null && isChosen) void this.#find(view.selection);
    this.#settle(isChosen && isRead !== null && (!isRead || view.selection.kind === 'story'));
  }

  /** Shows all of the data, whatever is chosen. */
  wholeRegion(): void {
    const unchosen = { ...this.#view, camera: null, selection: NO_SELECTION };
    const home = this.#duties.cameraFor(unchosen, this.#frame());
    this.#note(isSameCamera(this.#aimOf(this.#view), home) ? null : home);
    this.#goTo(this.#noted);
  }

  /** Shows at once what the address asks for: the data, and with them the limits, are others. */
  restart(): void {
    this.#goTo(this.#noted, false);
  }

  /** Fits the map to its box; it goes on showing what the address says. */
  resize(): void {
    if (this.#moved) this.#note(this.#moved);
    this.#map.resize(FROM_ADDRESS);
    if (!this.#map.isMoving()) this.#goTo(this.#noted, false);
  }

  #frame(): CoveredFrame {
    return frameOf(this.#map);
  }

  /**
   * Notes a camera once the map has been at rest for a moment: the address, and with it each link
   * of the page, would otherwise be written anew for every turn of a wheel. The moment begins with
   * the next frame, for which a slow machine alone may take as long.
   */
  #noteAtRest(camera: Camera): void {
    this.#forget();
    this.#moved = camera;
    afterFrame(() => {
      if (this.#moved !== camera) return;
      this.#resting = setTimeout(() => {
        this.#own = null;
        this.#note(camera);
        this.#duties.rested();
      }, REST);
    });
  }

  #forget(): void {
    clearTimeout(this.#resting);
    this.#moved = null;
  }

  #note(camera: Camera | null): void {
    this.#forget();
    this.#noted = camera;
    this.#duties.note(camera);
  }

  /** Goes where it is asked to, or by itself to where the view is looked at from. */
  #goTo(asked: Camera | null, animate = this.#animates()): void {
    this.#forget();
    this.#stop();
    this.#aim = asked ? null : this.#aimOf(this.#view);
    const camera = asked ?? this.#aimOf(this.#view);
    const { lng, lat, ...turned } = camera;
    const target = { center: [lng, lat] as [number, number], ...turned };
    this.ahead = animate ? camera : null;
    if (animate) this.#map.easeTo({ ...target, duration: 500 }, FROM_ADDRESS);
    else this.#map.jumpTo(target, FROM_ADDRESS);
  }

  #animates(): boolean {
    return this.#started && !this.#duties.prefersStill();
  }

  /** Ends a move under way without noting where it was cut off. */
  #stop(): void {
    this.#muted = true;
    this.#map.stop();
    this.#muted = false;
  }

  /** Where the map of a view looks from that asks for no camera. */
  #aimOf(view: ViewState): Camera {
    if (this.#found && isSame(this.#found.selection, view.selection)) {
      const { extent, lines } = this.#found;
      if (lines.length > 0) return linesCamera(extent, lines, this.#frame());
      const camera = nearTo(extent, this.#frame());
      return { ...camera, zoom: Math.min(NEAREST, camera.zoom) };
    }
    return this.#duties.cameraFor({ ...view, camera: null }, this.#frame());
  }

  /** Goes to where the view is looked at from; `takes`: even from where the reader has gone. */
  #settle(takes: boolean): void {
    const own = this.#moved ?? this.#noted;
    if (own !== null && !takes) return;
    if (own !== null) {
      this.#note(null);
      this.#own = own;
    }
    if (!isSameCamera(this.#aimOf(this.#view), this.#aim)) this.#goTo(null);
  }

  /** Gives the reader back the camera that a choice had taken the place of. */
  #restore(own: Camera): void {
    this.#own = null;
    this.#note(own);
    this.#goTo(own);
  }

  /** Looks for the area of what has no flows on the map, or for what a claim draws, and shows it. */
  async #find(selection: Selection): Promise<void> {
    const found = await this.#duties.extentOf(selection);
    if (found === null || this.#isGone || !isSame(selection, this.#view.selection)) return;
    this.#found = { ...found, selection };
    const [west, south, east, north] = found.extent;
    const corners = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ].map((corner) => this.#map.project(corner as [number, number]));
    // What a claim measures is to be seen as large as it can be.
    this.#settle(selection.kind === 'claim' || !isLegibleInFrame(corners, this.#frame()));
  }
}
