import type { Localized } from '../model/localized';

/** Why no map starts, where that is the browser; it comes with the map, which no page waits for. */
export const NO_WEBGL: Localized = {
  en: 'This browser offers no WebGL 2, which the map needs.',
  zh: '此浏览器不支持地图所需的WebGL 2。',
};

/** What is said while the graphics card has let a running map go. */
export const MAP_LOST: Localized = {
  en: 'The graphics card let the map go; this is a picture of it. The map comes back when the card does; if it does not, reload the page.',
  zh: '图形设备中断了地图，现显示的是示意图。设备恢复后地图会重新出现；如未恢复，请重新加载页面。',
};
