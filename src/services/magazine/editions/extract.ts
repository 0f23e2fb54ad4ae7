import { openPdf, readPages } from '#platform/read-pdf.ts';
import { longestPdfText } from '../issues/inputs.ts';

/** No issue has as many; keeps a strange file from reading for ever. */
const mostPages = 200;

/**
 * The words of a PDF, page after page, for a person to check.
 * @returns '' for a scan, or a file that cannot be opened.
 */
export async function extractText(content: Uint8Array): Promise<string> {
  const pdf = await openPdf(content).catch(() => undefined);
  if (!pdf) return '';
  try {
    const pages = await readPages(pdf, mostPages);
    return pages.filter(Boolean).join('\n\n').slice(0, longestPdfText);
  } catch {
    return '';
  } finally {
    await pdf.loadingTask.destroy();
  }
}
