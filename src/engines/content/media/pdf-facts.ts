import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export interface PdfFacts {
  readonly pages: number;
  /** A scanned paper has none: nobody can search it, and a screen reader stays silent. */
  readonly hasText: boolean;
}

const pagesLookedAt = 20;

/** What a PDF is to those who cannot see it; undefined when it cannot be opened. */
export async function readPdfFacts(content: Uint8Array): Promise<PdfFacts | undefined> {
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
    let letters = 0;
    for (let number = 1; number <= Math.min(document.numPages, pagesLookedAt); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);
    }
    return { pages: document.numPages, hasText: letters > 0 };
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
