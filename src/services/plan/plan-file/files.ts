import { readFile } from 'node:fs/promises';
import { findMeasure } from '#engines/measures/contract.ts';
import { type CheckedFile, checkSource } from './check.ts';
import { readWorkbook } from './workbook-reader.ts';
import { readYaml } from './yaml.ts';

const unitOfMeasure = (measure: string) => findMeasure(measure)?.unit.ja;

/** Checks a plan as bytes: a workbook by its first bytes (a ZIP file), everything else as YAML. */
export async function checkPlan(bytes: Uint8Array): Promise<CheckedFile> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const read = isWorkbook ? await readWorkbook(bytes) : readYaml(bytes);
  return read.ok ? checkSource(read.source, unitOfMeasure) : read;
}

/** Checks a plan file. @throws the file system's own error when it cannot be read. */
export async function checkPlanFile(path: string): Promise<CheckedFile> {
  return checkPlan(await readFile(path));
}
