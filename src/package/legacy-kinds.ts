import type { DeclaredKind } from './declared';

/**
 * The kinds of places in packages that declare none, by the words that the format had before kinds
 * could be declared. Editions that are cited and packages of readers rest on them: keep them.
 */
export const LEGACY_KINDS: readonly DeclaredKind[] = [
  { id: 'region', title: 'Region', title_zh: '省级区域', role: 'region' },
  { id: 'hub', title: 'Hub', title_zh: '重点承接地', role: 'hub' },
  { id: 'city', title: 'City', title_zh: '城市', symbol: 'circle' },
  { id: 'park', title: 'Science park', title_zh: '科技园区', symbol: 'hexagon' },
  { id: 'market', title: 'Market or logistics park', title_zh: '市场与物流园', symbol: 'triangle' },
  { id: 'institution', title: 'Institution', title_zh: '机构', symbol: 'pentagon' },
  { id: 'port', title: 'Port', title_zh: '港口', symbol: 'boat' },
  { id: 'plant', title: 'Industrial site', title_zh: '工业项目', role: 'site', symbol: 'square' },
  { id: 'outside', title: 'Outside the region', title_zh: '区域之外', role: 'outside' },
];
