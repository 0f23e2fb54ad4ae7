import { element, textElement } from '#platform/xml.ts';

/** An element with text; nothing for an empty text. */
export function leaf(name: string, text: string | undefined): string {
  return text ? textElement(name, text) : '';
}

/** An element around others that are XML already. */
export function branch(name: string, ...children: string[]): string {
  return element(name, children.join(''));
}
