import type { Words } from '..';

/** 链接、二维码与嵌入代码的文字。 */
export default {
  heading: '分享此视图',
  close: '关闭',
  part: { link: '链接', embed: '嵌入', export: '导出', cite: '引用' },
  address: '此视图的网址',
  addressHelp: '打开后所见与现在相同：所选内容、筛选、年份与地图位置。',
  copy: '复制',
  copied: '已复制。',
  refused: '浏览器不允许复制。文字已选中，请用键盘或菜单复制。',
  system: '分享到…',
  systemFailed: '无法调起系统分享，请改为复制网址。',
  code: '此视图的二维码',
  saveCode: '保存二维码（SVG）',
  saved: (file) => `已保存${file}。`,
  codeTooLong: '网址过长，无法生成二维码。减少筛选条件可缩短网址。',
  embedHelp: '将同一视图嵌入自己的网页。',
  size: '尺寸',
  wide: '与网页同宽',
  narrow: '适合窄栏',
  square: '适合幻灯片',
  width: '宽度（像素）',
  wholeWidth: '全宽',
  height: '高度（像素）',
  frame: '嵌入代码',
} satisfies Words<'share'>;
