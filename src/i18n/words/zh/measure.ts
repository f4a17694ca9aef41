import type { Messages } from '..';

/** The words of measuring on the map. */
export default {
  open: '测量距离或面积',
  name: '测量',
  line: '距离',
  area: '面积',
  km: (value) => `${value}公里`,
  km2: (value) => `${value}平方公里`,
  points: (count) => `${count}个点`,
  perimeter: (length) => `周长${length}`,
  first: '请点选第一个点。',
  more: (count) => `请再点选${count}个点。`,
  crossing: '边界自相交，无法计算面积。',
  full: (count) => `网址最多容纳${count}个点。`,
  undo: '撤销上一点',
  clear: '清除',
  close: '关闭',
  pointer: '点击地图选点，拖动可移动点。',
  touch: '轻触地图选点，拖动可移动点。',
  keys: '焦点在地图上时：方向键移动地图，回车键在地图中心选点，退格键撤销上一点，Esc键关闭。',
  method: '沿WGS 84椭球面上的最短路径计算。',
} satisfies Messages['measure'];
