import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { longestPdfText } from '../issues/inputs.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** No issue has as many; keeps a strange file from reading for ever. */
const mostPages = 200;

/**
 * The words of a PDF, page after page, for a person to check. pdf.js is loaded only when a PDF comes.
 * @returns '' for a scan, or a file that cannot be opened.
 */
export async function extractText(content: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(content),
    // Without its tables of characters many Japanese documents would seem to have no text.
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const words = items.map((item) =>
        'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '',
      );
      pages.push(words.join('').trim());
    }
    return pages.filter(Boolean).join('\n\n').slice(0, longestPdfText);
  } catch {
    return '';
  } finally {
    await task.destroy();
  }
}
