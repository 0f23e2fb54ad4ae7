import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What everything else in the process uses all the time. */
const spared: readonly (readonly [object, string])[] = [
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
];

/**
 * The build of pdf.js for Node 20 replaces functions of the language by slower ones in JavaScript, for the
 * whole process and for good: JSON alone then takes a seventh of the time of a busy server. It works
 * with the real ones.
 */
async function loadLibrary() {
  const real = spared.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Its other half, which it would load itself with the first document.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  for (const [index, [owner, name]] of spared.entries()) {
    Object.defineProperty(owner, name, real[index] ?? {});
  }
  return library;
}

let loading: ReturnType<typeof loadLibrary> | undefined;

/**
 * Opens a PDF, wherever its bytes come from: scripts in it are never run. The library is loaded only when
 * a PDF comes. Whoever opens destroys it (`loadingTask.destroy()`).
 * @throws when it is no PDF, damaged beyond reading, or locked with a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  loading ??= loadLibrary();
  const { getDocument, VerbosityLevel } = await loading;
  return getDocument({
    // pdf.js takes the buffer over and empties it.
    data: Uint8Array.from(bytes),
    // Without its tables of characters many Japanese documents would seem to have no text.
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}

/** The words of the first pages of a PDF; empty for scans. */
export async function readPages(pdf: PDFDocumentProxy, most: number): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(words.join('').trim());
  }
  return pages;
}
