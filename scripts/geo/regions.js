/** The three provinces of the atlas, by the first two digits of their adcodes. */
export const PROVINCES = {
  11: { adcode: '110000', name_en: 'Beijing', name_zh: '北京', id: 'beijing' },
  12: { adcode: '120000', name_en: 'Tianjin', name_zh: '天津', id: 'tianjin' },
  13: { adcode: '130000', name_en: 'Hebei', name_zh: '河北', id: 'hebei' },
};

/** Hebei's eleven prefecture-level cities. Beijing and Tianjin have districts and no prefectures. */
export const PREFECTURES = {
  130100: { name_en: 'Shijiazhuang', name_zh: '石家庄' },
  130200: { name_en: 'Tangshan', name_zh: '唐山' },
  130300: { name_en: 'Qinhuangdao', name_zh: '秦皇岛' },
  130400: { name_en: 'Handan', name_zh: '邯郸' },
  130500: { name_en: 'Xingtai', name_zh: '邢台' },
  130600: { name_en: 'Baoding', name_zh: '保定' },
  130700: { name_en: 'Zhangjiakou', name_zh: '张家口' },
  130800: { name_en: 'Chengde', name_zh: '承德' },
  130900: { name_en: 'Cangzhou', name_zh: '沧州' },
  131000: { name_en: 'Langfang', name_zh: '廊坊' },
  131100: { name_en: 'Hengshui', name_zh: '衡水' },
};

/** The places that the story keeps in view at every zoom: three counties and one prefecture. */
export const HUBS = [
  { id: 'caofeidian', adcode: '130209' },
  { id: 'binhai', adcode: '120116' },
  { id: 'langfang', adcode: '131000' },
  { id: 'gaobeidian', adcode: '130684' },
];

/** Every other province that reaches into the world of the map. */
export const NEIGHBOURS = {
  14: { adcode: '140000', name_en: 'Shanxi', name_zh: '山西' },
  15: { adcode: '150000', name_en: 'Inner Mongolia', name_zh: '内蒙古' },
  21: { adcode: '210000', name_en: 'Liaoning', name_zh: '辽宁' },
  22: { adcode: '220000', name_en: 'Jilin', name_zh: '吉林' },
  23: { adcode: '230000', name_en: 'Heilongjiang', name_zh: '黑龙江' },
  31: { adcode: '310000', name_en: 'Shanghai', name_zh: '上海' },
  32: { adcode: '320000', name_en: 'Jiangsu', name_zh: '江苏' },
  34: { adcode: '340000', name_en: 'Anhui', name_zh: '安徽' },
  37: { adcode: '370000', name_en: 'Shandong', name_zh: '山东' },
  41: { adcode: '410000', name_en: 'Henan', name_zh: '河南' },
  42: { adcode: '420000', name_en: 'Hubei', name_zh: '湖北' },
  50: { adcode: '500000', name_en: 'Chongqing', name_zh: '重庆' },
  51: { adcode: '510000', name_en: 'Sichuan', name_zh: '四川' },
  61: { adcode: '610000', name_en: 'Shaanxi', name_zh: '陕西' },
  62: { adcode: '620000', name_en: 'Gansu', name_zh: '甘肃' },
  64: { adcode: '640000', name_en: 'Ningxia', name_zh: '宁夏' },
};

/** Names that read better away from the middle of their polygon. */
export const LABELS_BY_HAND = {
  110000: [116.2, 40.45],
  120000: [117.42, 39.42],
  130000: [115.55, 38.05],
  140000: [112.4, 37.9],
  150000: [114.6, 42.6],
  210000: [121.5, 41.5],
  370000: [118.2, 36.6],
  410000: [114.0, 35.1],
};

export const SEAS = [
  { at: [119.55, 38.75], name_en: 'Bohai Sea', name_zh: '渤海' },
  { at: [123.2, 36.6], name_en: 'Yellow Sea', name_zh: '黄海' },
];

/**
 * New land that the sea's outline has and the counties lack: a point in each piece, and the county
 * it belongs to.
 */
export const RECLAIMED = [
  { at: [118.609, 39.012], adcode: '130209' },
  { at: [117.714, 38.836], adcode: '120116' },
  { at: [117.957, 38.39], adcode: '130983' },
];
