import type { Words } from '..';

/** 导出图片、数据与引用的文字。 */
export default {
  figure: '将当前视图导出为图片',
  figureHelp: '含标题、图例、比例尺、来源与网址；为矢量绘制，适用于论文与幻灯片。',
  png: (scale) => `PNG ${scale}倍`,
  tall: '手机竖图（附二维码）',
  scan: '扫码打开此图',
  print: '打印',
  selected: '所选内容',
  flows: '流向（CSV）',
  figures: '数据（CSV）',
  citeView: '引用此视图',
  citeSource: '引用来源',
  copy: (format) => `复制为${format}`,
  plain: '纯文本',
  copied: '已复制。',
  working: '正在绘制……',
  saved: (file) => `已保存${file}。`,
  failed: '图片未能绘制，请检查网络后重试。',
  inView: (lines) => `视野内${lines}条线`,
  source: (citation) => `来源：${citation}`,
  later: (count) => `论文之后的来源：${count}种，见各流向页面。`,
  data: (edition, flows) => `数据：${edition}，共${flows}条流向。`,
  unknown: '细线：未给出数量',
  accessed: (title, address, data, date) => `${title}[CM/OL]. ${data}[${date}]. ${address}.`,
  accessedTwice: (title, cited, latest, data, date) =>
    `${title}[CM/OL]. ${data}[${date}]. ${cited}. 最新数据：${latest}.`,
  latest: (data, address) => `${data}。最新数据：${address}`,
} satisfies Words<'export'>;
