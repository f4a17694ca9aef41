import type { Locale } from '../../model/localized';

const en = {
  open: 'Open in the atlas',
  openNew: 'Open in the atlas, in a new tab',
  page: 'Full page',
  close: 'Close',
  legend: 'Legend',
  source: 'Source:',
  year: (year: string) => `As of ${year}`,
  gestures: {
    windows: 'Use Ctrl and scroll to zoom the map',
    mac: 'Use ⌘ and scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },
};

const zh: typeof en = {
  open: '在地图集中打开',
  openNew: '在地图集中打开（新标签页）',
  page: '完整页面',
  close: '关闭',
  legend: '图例',
  source: '来源：',
  year: (year) => `截至${year}年`,
  gestures: {
    windows: '按住Ctrl并滚动可缩放地图',
    mac: '按住⌘并滚动可缩放地图',
    mobile: '用双指移动地图',
  },
};

/** The words of a frame in another page: too few to be fetched one language at a time. */
export const EMBED_WORDS: Readonly<Record<Locale, typeof en>> = { en, zh };
