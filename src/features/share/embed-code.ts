/** A frame on another page; sizes in CSS pixels. */
export interface EmbedFrame {
  readonly address: string;
  /** What screen readers call the frame. */
  readonly title: string;
  /** Null: as wide as the page allows. */
  readonly width: number | null;
  readonly height: number;
}

/** The markup that shows a view within another page. */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    style: 'border: 0',
    loading: 'lazy',
    allow: 'fullscreen',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
