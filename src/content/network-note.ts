import type { Localized } from '../model/localized';

/** What the paper leaves open about what the firms of Caofeidian give each other. */
export const NETWORK_NOTE: Localized = {
  en: 'The paper says what each is used for. It does not say which material, fuel or water it replaces, or how much flows.',
  zh: '论文说明了各自的用途，但未说明替代了何种原料、燃料或水源，也未给出数量。',
};
