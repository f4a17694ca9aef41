/** The package brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** Leaves out glyphs that only layout features reach. */
    readonly noLayoutClosure?: boolean;
    /** Entries of the table of names that are kept. */
    readonly preserveNameIds?: readonly number[];
  }
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: Options,
  ): Promise<Buffer<ArrayBuffer>>;
}
