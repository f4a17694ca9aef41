import type { Messages } from '..';

export default {
  drawn: (lines, all) => `视野内共${all}条线，绘出最大的${lines}条`,
  allDrawn: (lines) => `视野内的${lines}条线全部绘出`,
  of: (lines, flows, all) => `${lines}，含${all}条流中的${flows}条`,
  smaller: (flows) => `较小的线略去，含${flows}条流`,
  inside: (flows) => `地点群内部${flows}条`,
  help: '放大后地点群会分开。一条线为两端之间所有流之和，颜色为其中最多的一类。',
  flows: (_count, text) => `${text}条流`,
  mostly: (kind, share) => `${kind}${share}`,
  unmeasured: (text) => `${text}条无可比数量`,
  end: (name, others) => `${name}等${Number(others.replaceAll(',', '')) + 1}处`,
  bundle: (from, to) => `${from} → ${to}`,
  cluster: (text) => `及附近${text}处`,
  measured: (unit) => `两端之间所有流之和（${unit}）`,
  counted: '两端之间的流数',
  locked: '各级缩放、各年份、各选择用同一尺度：最宽为全区视图中最大的线',
  fitted: '尺度随所示内容调整：移动或选择时宽度会变',
  chosen: (text) => `${text}条流，合并为线绘出`,
} satisfies Messages['clusters'];
