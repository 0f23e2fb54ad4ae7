import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { responseChannels } from '../model.ts';
import { paperFaults } from './text.ts';

const digits = (text: string): string => text.normalize('NFKC').trim();

const sheetNumber = z
  .string()
  .transform(digits)
  .pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, issue(paperFaults.number))
      .transform(Number),
  );

export const SheetForm = z.object({
  number: sheetNumber,
  channel: z.enum(responseChannels).catch('paper'),
  code: z.string().trim().max(100).default(''),
});

export const ScanForm = z.object({ number: sheetNumber });

export const CodesForm = z.object({
  count: z
    .string()
    .transform(digits)
    .pipe(
      z
        .string()
        .regex(/^[1-9]\d{0,2}$/, issue(paperFaults.count))
        .transform(Number)
        .refine((count) => count <= 500, issue(paperFaults.count)),
    ),
});
