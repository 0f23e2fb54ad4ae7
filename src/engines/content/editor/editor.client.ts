import { readPlace } from './island/page.ts';
import { startEditor } from './island/start.ts';

/*
 * The editor of written content. Only pages of staff load it; without it the plain field does the same.
 */
for (const root of document.querySelectorAll<HTMLElement>('[data-rich-text]')) {
  const place = readPlace(root);
  if (place) startEditor(place);
}
