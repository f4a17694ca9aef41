import type { DeclaredFacet } from './declared';

/**
 * The facets of packages that declare none, by the columns that the format had before it knew
 * facets. Editions that are cited and packages of readers rest on names and order: keep them.
 */
export const LEGACY_FACETS: readonly DeclaredFacet[] = [
  {
    field: 'category',
    key: 'categories',
    title: 'Layers',
    title_zh: '图层',
    label: 'Layer',
    label_zh: '图层',
    role: 'layer',
    values: [
      { id: 'industry', title: 'Industrial relocations', title_zh: '产业搬迁' },
      { id: 'market', title: 'Markets and logistics', title_zh: '市场与物流' },
      { id: 'services', title: 'Public services', title_zh: '公共服务' },
      { id: 'innovation', title: 'Innovation parks', title_zh: '创新园区' },
      { id: 'capital', title: 'Capital and agreements', title_zh: '资本与协议' },
      { id: 'resources', title: 'Resources and goods', title_zh: '资源与货物' },
    ],
  },
  {
    field: 'status',
    title: 'Status',
    title_zh: '状态',
    role: 'progress',
    values: [
      { id: 'planned', title: 'Planned', title_zh: '规划中' },
      { id: 'signed', title: 'Signed or approved', title_zh: '已签约或获批' },
      { id: 'operating', title: 'Operating', title_zh: '已运行' },
    ],
  },
  {
    field: 'sector',
    key: 'sectors',
    title: 'Sectors',
    title_zh: '行业',
    label: 'Sector',
    label_zh: '行业',
  },
  {
    field: 'mechanism',
    key: 'mechanisms',
    title: 'Mechanisms',
    title_zh: '推动方式',
    label: 'Mechanism',
    label_zh: '推动方式',
  },
];
