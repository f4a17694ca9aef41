import type { Messages } from '..';

/** 流向过多、须合并绘制时的文字。 */
export default {
  drawn: (lines, all) => `视野内共${all}条线，绘出最大的${lines}条`,
  allDrawn: (lines) => (lines === '0' ? '视野内没有线' : `视野内的${lines}条线全部绘出`),
  of: (lines, flows, all) => `${lines}，合并了${all}条流向中的${flows}条`,
  smaller: (flows) => `较小的线已略去，含${flows}条流向`,
  inside: (flows) => `聚合点内部${flows}条`,
  help: '放大后聚合点会分开。一条线合计两端之间的全部流向，颜色为占比最大的一类。',
  flows: (text) => `${text}条流向`,
  mostly: (kind, share) => `${kind}占${share}`,
  unmeasured: (text) => `${text}条无可比数量`,
  end: (name, others) => `${name}等${Number(others) + 1}处`,
  bundle: (from, to) => `${from} → ${to}`,
  cluster: (text) => `及附近${text}处`,
  measured: (unit) => `两端之间全部流向合计（${unit}）`,
  counted: '两端之间的流向条数',
  locked: '线宽标尺不随缩放、年份和筛选变化；最宽的是全区视图中最大的线',
  fitted: '线宽标尺随当前显示内容调整，移动或筛选会改变线宽',
  chosen: (text) => (text === '0' ? '没有流向' : `${text}条流向，合并为线绘出`),
} satisfies Messages['clusters'];
