import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A rectangle in points (1/72 inch) from the upper left corner of the page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextRun extends Box {
  readonly text: string;
  /** From left to right on the page as it is shown. */
  readonly upright: boolean;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes of the pages, in points, turned as they are shown. */
export async function pageSizes(pdf: PDFDocumentProxy): Promise<PageSize[]> {
  const sizes: PageSize[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

type Matrix = [number, number, number, number, number, number];

function through([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around a run whose baseline starts at the origin of its matrix, on the page as shown. */
function boxOf(viewport: Matrix, transform: Matrix, width: number, height: number): Box {
  const [a, b, c, d, e, f] = transform;
  const along = Math.hypot(a, b) || 1;
  const across = Math.hypot(c, d) || 1;
  const corners = [
    [0, -0.25 * height],
    [width, -0.25 * height],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => {
    const unit: Matrix = [a / along, b / along, c / across, d / across, e, f];
    const [px, py] = through(unit, x, y);
    return through(viewport, px, py);
  });
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether a run goes from left to right on the page as it is shown. */
function isUpright([va, vb, vc, vd]: Matrix, [a, b]: Matrix): boolean {
  const [right, down] = [va * a + vc * b, vb * a + vd * b];
  return right > 0 && Math.abs(down) < right / 50;
}

/** The text of a page (from 1) with the place of each run; empty for scans. */
export async function textRuns(pdf: PDFDocumentProxy, number: number): Promise<TextRun[]> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 }).transform as Matrix;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const transform = item.transform as Matrix;
    const box = boxOf(viewport, transform, item.width, item.height);
    return [{ ...box, text: item.str, upright: isUpright(viewport, transform) }];
  });
}

/** Draws a page (from 1) as it looks, annotations and filled-in fields included. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  dotsPerInch: number,
): Promise<Canvas> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const { createCanvas } = await import('@napi-rs/canvas');
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  page.cleanup();
  return canvas;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
