import type { LngLatBoundsLike, Map, MapMovementEvent } from 'maplibre-gl';
import type { Bounds } from '../../model/extent';
import { afterFrame } from '../../session/after-frame';
import { canonicalCamera, formatCamera } from '../../address/camera';
import {
  isSame,
  NO_SELECTION,
  type Camera,
  type Selection,
  type ViewState,
} from '../../query/view-state';
import { isLegibleInFrame } from '../../scene/geometry/in-frame';
import type { Frame } from '../../scene/geometry/screen-line';
import { sizeOf } from './map-view';

/** How near the map goes to what has been selected. */
const NEAREST = 9.5;

/** So long the map is at rest before its camera is noted; milliseconds. */
const REST = 200;

/** What the keeper needs of the world around. */
export interface CameraSyncOptions {
  /** Notes in the address where the map looks from; null: the first view of the data. */
  note(camera: Camera | null): void;
  /** Hears that the map has come to rest, after that was noted. */
  rested(): void;
  /** Where a map of this size looks from where no camera is asked for. */
  firstCamera(frame: Frame): Camera;
  /** Where a selection lies, if it can be shown at all. */
  extentOf(selection: Selection): Promise<Bounds | null>;
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
 * a camera that comes with the address (Back, a link) is taken; what has just been selected is
 * brought into view where it is not in comfortable sight.
 */
export class CameraSync {
  readonly #map: Map;
  readonly #duties: CameraSyncOptions;
  /** Until the map has first been at rest there is nothing to move from. */
  #started = false;
  /** The camera of the address, as far as it was noted there or came from there. */
  #noted: Camera | null;
  #selection: Selection;
  #muted = false;
  /** A camera of the reader's that is yet to be noted. */
  #moved: Camera | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(map: Map, duties: CameraSyncOptions, start: ViewState) {
    this.#map = map;
    this.#duties = duties;
    this.#noted = start.camera;
    // An address that says where to look from is taken at its word.
    this.#selection = start.camera ? start.selection : NO_SELECTION;
    map.on('moveend', (event: MoveEnd) => {
      if (event.fromAddress) duties.rested();
      else if (!this.#muted) this.#noteAtRest(cameraOf(map));
    });
    map.once('remove', () => this.#forget());
    map.once('idle', () => (this.#started = true));
    this.update(start, false);
  }

  /** Takes over what the address now asks for; `restored`: by Back or Forward. */
  update({ camera, selection }: ViewState, restored: boolean): void {
    const asked = !isSameCamera(camera, this.#noted);
    const chosen = !isSame(selection, this.#selection);
    this.#noted = camera;
    this.#selection = selection;
    if (asked) {
      this.#forget();
      this.#goTo(camera);
    } else if (chosen && !restored) void this.#bringIntoView(selection);
  }

  /** Shows what is seen on opening. */
  wholeRegion(): void {
    this.#note(null);
    this.#goTo(null);
  }

  /** Shows at once what the address asks for: the data, and with them the limits, are others. */
  restart(): void {
    this.#forget();
    this.#goTo(this.#noted, false);
  }

  /** Fits the map to its box; it goes on showing what the address says. */
  resize(): void {
    if (this.#moved) this.#note(this.#moved);
    this.#map.resize(FROM_ADDRESS);
    if (!this.#map.isMoving()) this.#goTo(this.#noted, false);
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

  #goTo(asked: Camera | null, animate = this.#animates()): void {
    this.#stop();
    const camera = asked ?? this.#duties.firstCamera(sizeOf(this.#map.getCanvas()));
    const target = {
      center: [camera.lng, camera.lat] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
    };
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

  async #bringIntoView(selection: Selection): Promise<void> {
    const extent = await this.#duties.extentOf(selection);
    if (extent === null || !isSame(selection, this.#selection)) return;
    const map = this.#map;
    const [west, south, east, north] = extent;
    const corners = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ].map((corner) => map.project(corner as [number, number]));
    const { width, height } = sizeOf(map.getCanvas());
    // What a claim measures or the story tells is to be seen as large as it can be.
    const isShown = selection.kind === 'claim' || selection.kind === 'story';
    if (!isShown && isLegibleInFrame(corners, { width, height })) return;
    this.#stop();
    map.fitBounds(extent as LngLatBoundsLike, {
      padding: Math.min(90, width / 6, height / 6),
      maxZoom: NEAREST,
      bearing: map.getBearing(),
      animate: this.#animates(),
      duration: 700,
    });
  }
}

/** Where a map looks from, as an address holds it. */
export function cameraOf(map: Map): Camera {
  const { lng, lat } = map.getCenter();
  return canonicalCamera({
    zoom: map.getZoom(),
    lat,
    lng,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  });
}

function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === null || b === null ? a === b : formatCamera(a) === formatCamera(b);
}
