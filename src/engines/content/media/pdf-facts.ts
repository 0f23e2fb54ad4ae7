import { openPdf, readPages } from '#platform/read-pdf.ts';

export interface PdfFacts {
  readonly pages: number;
  /** A scanned paper has none: nobody can search it, and a screen reader stays silent. */
  readonly hasText: boolean;
}

const pagesLookedAt = 20;

/** What a PDF is to those who cannot see it; undefined when it cannot be opened. */
export async function readPdfFacts(content: Uint8Array): Promise<PdfFacts | undefined> {
  const pdf = await openPdf(content).catch(() => undefined);
  if (!pdf) return undefined;
  try {
    const pages = await readPages(pdf, pagesLookedAt);
    return { pages: pdf.numPages, hasText: pages.some((words) => words !== '') };
  } catch {
    return undefined;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
