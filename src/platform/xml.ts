const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text for XML 1.0, in elements and in attributes with double quotation marks. Characters that XML
 * has no way to write (2.2) are left out.
 */
export function escapeXml(value: string): string {
  return value
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

export type Attributes = Readonly<Record<string, string>>;

/** An element; `content` is XML already, made by `element` or `escapeXml`. */
export function element(name: string, content: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, text: string, attributes?: Attributes): string {
  return element(name, escapeXml(text), attributes);
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
