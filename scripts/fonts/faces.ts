import { countyCharacters, han, LATIN, mapCharacters, pageCharacters } from './characters.ts';

/** A face that the atlas serves: a cut of a published one. */
export interface Face {
  /** File name in static/fonts, without ending. */
  readonly name: string;
  /** The face it is cut from, in node_modules. */
  readonly from: string;
  readonly characters: ReadonlySet<string>;
}

const inter = (style: string) => `@fontsource/inter/files/inter-latin-${style}.woff2`;
const notoSansSC = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified';

/** All faces; what each holds follows from the words and names the atlas has at the moment. */
export function faces(): readonly Face[] {
  const medium = `${notoSansSC}-500-normal.woff2`;
  return [
    { name: 'map-latin', from: inter('400-normal'), characters: LATIN },
    { name: 'map-latin-medium', from: inter('500-normal'), characters: LATIN },
    { name: 'map-latin-italic', from: inter('400-italic'), characters: LATIN },
    { name: 'map-han', from: medium, characters: han(mapCharacters()) },
    { name: 'map-han-counties', from: medium, characters: han(countyCharacters()) },
    {
      name: 'ui-han',
      from: `${notoSansSC}-400-normal.woff2`,
      characters: han(pageCharacters()),
    },
  ];
}
