export type Attributes = Readonly<Record<string, string | undefined>>;

/** The elements of a name in a text of XML, in order; none of the same name lies within another. */
export function elementsIn(xml: string, name: string): { attributes: Attributes; inner: string }[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: attributesIn(attributes),
    inner,
  }));
}

/** The attributes of each element of a name, whatever it holds. */
export function tagsIn(xml: string, name: string): Attributes[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    attributesIn(attributes),
  );
}

function attributesIn(text: string): Attributes {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** A text of XML as it is read. */
export function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code =
      name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
