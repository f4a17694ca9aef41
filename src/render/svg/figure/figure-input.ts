import type { Writing } from '../../../i18n/writing';
import type { Words } from '../../../i18n/words';
import type { Atlas } from '../../../session/context';
import type { Camera } from '../../../model/extent';
import type { Frame } from '../../../scene/geometry/screen-line';
import type { Geography } from '../ground';
import type { IndicatorKey } from './indicator-key';

/** All that a figure is drawn from. */
export interface FigureInput {
  readonly atlas: Writing;
  readonly view: Atlas['view']['state'];
  readonly words: Words<'export'>;
  readonly geography: Geography;
  /** The frame of the map on screen and its camera; null: the whole region. */
  readonly screen: Frame;
  readonly camera: Camera | null;
  readonly address: string;
  /** The colours of provinces by adcode, where an indicator fills them. */
  readonly fills: ReadonlyMap<string, string | null> | null;
  /** What these colours mean. */
  readonly key: IndicatorKey | null;
  /** Markup of embedded fonts for the drawing so far. */
  readonly fontsFor: (drawing: string) => Promise<string>;
}
