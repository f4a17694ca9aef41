import type { MatrixWords } from '../en/matrix';

/** 起讫矩阵页面的文字。 */
export const matrix: MatrixWords = {
  heading: '从哪里到哪里',
  lead: '地图上始于行所示地点、终于列所示地点的流动数量。点击数字可查看相应流动。',
  level: '地点',
  levels: { regions: '按地区', places: '逐个地点' },
  from: '起点',
  to: '终点',
  total: '合计',
  caption: (flows) => `显示${flows}条流动`,
  cell: (flows, from, to) => `从${from}到${to}的流动：${flows}条`,
  none: '没有开启任何流动。',
  mutual: '双向的协议按数据所列方向计一次。',
};
