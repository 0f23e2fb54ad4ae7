import type ExcelJS from 'exceljs';
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { AppError } from './errors.ts';
import { workbookTooLarge } from './workbook-text.ts';

/** Unpacked, a workbook of 50 MB is larger than any table of an office; in bytes. */
const mostUnpacked = 50 * 1024 * 1024;
/** A kilobyte can unpack to a megabyte, so one looks often; in bytes. */
const pieceSize = 16 * 1024;

/** An empty workbook. The library takes 26 MB, so only what reads or writes a workbook loads it. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/**
 * What is in a zip, by name. The sizes that its own directory tells may be lies, so what comes out is
 * counted while it comes.
 * @throws AppError `too-large` for a few bytes that unpack to very many; Error when it is no zip
 */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > mostUnpacked) throw new AppError('too-large', workbookTooLarge);
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pieceSize) {
    unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
  }
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

/**
 * A workbook that somebody sent. @returns undefined when it is none.
 * @throws AppError `too-large` for a few bytes that unpack to very many (a zip bomb)
 */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = await newWorkbook();
  try {
    // The library opens what was counted, and nothing else that the file may hide.
    const counted = zipSync(unpack(bytes), { level: 0 });
    await workbook.xlsx.load(Uint8Array.from(counted).buffer);
  } catch (error) {
    if (error instanceof AppError) throw error;
    return undefined;
  }
  return workbook.worksheets.length > 0 ? workbook : undefined;
}
