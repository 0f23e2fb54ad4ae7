import type ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';

/** Unpacked, a workbook of 50 MB is larger than any table of an office; in bytes. */
export const mostUnpacked = 50 * 1024 * 1024;

/** An empty workbook. The library takes 26 MB, so only what reads or writes a workbook loads it. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/**
 * What a workbook takes when it is opened, in bytes: a few kilobytes can unpack to gigabytes (a zip
 * bomb), and the sizes stand in the file's own directory. @returns undefined when it is no zip.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  let size = 0;
  const measure = ({ originalSize }: { originalSize: number }) => {
    size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: measure });
  } catch {
    return undefined;
  }
  return size;
}
