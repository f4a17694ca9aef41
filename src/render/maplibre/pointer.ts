import type { Map, MapMouseEvent } from 'maplibre-gl';
import type { OnMap } from '../../scene/on-map';
import { REACH, type Reach, type ScreenPoint } from './pick';

/** What pointing at the map does. */
export interface PointerHandlers {
  pick(point: ScreenPoint, reach: Reach): OnMap | null;
  hover(target: OnMap | null, point: ScreenPoint): void;
  /** The pointer is off the map, or the hand moves it. */
  leave(): void;
  /** `asSecond`: to be joined with what is chosen already, as a key held down says. */
  click(target: OnMap | null, point: ScreenPoint, asSecond: boolean): void;
}

/** Turns pointer events of a map into targets that are pointed at, and targets that are chosen. */
export function watchPointer(map: Map, duties: PointerHandlers): void {
  const canvas = map.getCanvas();

  map.on('mousemove', (event) => {
    // While the map is dragged or turned, the hand is on the map, not on what lies below.
    const target = map.isMoving() || isTouch(event) ? null : duties.pick(event.point, REACH.mouse);
    canvas.classList.toggle('points', target !== null);
    duties.hover(target, event.point);
  });
  map.on('mouseout', () => duties.leave());
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) duties.leave();
  });
  map.on('click', (event) => {
    const reach = isTouch(event) ? REACH.touch : REACH.mouse;
    duties.click(duties.pick(event.point, reach), event.point, isForSecond(event.originalEvent));
  });
  // With shift a click begins a box to zoom to; one without extent is a click all the same.
  map.on('boxzoomcancel', ({ originalEvent: event }) => {
    if (!(event instanceof MouseEvent)) return;
    const { left, top } = canvas.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    duties.click(duties.pick(point, REACH.mouse), point, true);
  });
}

function isForSecond({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

/** True where a finger made the event; browsers that do not say are asked what they point with. */
function isTouch({ originalEvent }: MapMouseEvent): boolean {
  return originalEvent instanceof PointerEvent
    ? originalEvent.pointerType === 'touch'
    : matchMedia('(pointer: coarse)').matches;
}
