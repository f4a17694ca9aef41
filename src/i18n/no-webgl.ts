import type { Localized } from '../model/localized';

/** Why no map starts, where that is the browser; it comes with the map, which no page waits for. */
export const NO_WEBGL: Localized = {
  en: 'This browser offers no WebGL 2, which the map needs.',
  zh: '此浏览器不支持地图所需的WebGL 2。',
};
