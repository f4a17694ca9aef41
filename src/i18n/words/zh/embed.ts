import type { Messages } from '..';

/** The words of a frame in another page. */
export default {
  open: '在地图集中打开',
  openNew: '在地图集中打开（新标签页）',
  page: '完整页面',
  close: '关闭',
  legend: '图例',
  source: '来源：',
  gestures: {
    windows: '按住Ctrl键并滚动滚轮可缩放地图',
    mac: '按住⌘键并滚动滚轮可缩放地图',
    mobile: '用双指移动地图',
  },
} satisfies Messages['embed'];
