import { z } from 'zod';
import { toHiragana } from '#japan/kana.ts';
import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import { InputError } from '#platform/errors.ts';
import { fieldErrors, issue } from '#platform/http/input.ts';
import { text } from './text.ts';

const { errors } = text;

export const ReadingInput = z.object({
  word: z
    .string()
    .trim()
    .max(40, issue(errors.word))
    .regex(/[\p{Script=Han}々〆]/u, issue(errors.word)),
  reading: z
    .string()
    .trim()
    .transform(toHiragana)
    .pipe(
      z
        .string()
        .max(80, issue(errors.reading))
        .regex(/^[ぁ-ゖー]+$/, issue(errors.reading)),
    ),
  note: z.string().trim().max(200, issue(errors.note)).default(''),
});
export type ReadingInput = z.output<typeof ReadingInput>;

export const ImportInput = z.object({
  csv: z.string().trim().min(1, issue(errors.csv)).max(100_000, issue(errors.csv)),
});

function rowsOf(csv: string): string[][] {
  try {
    return parseDelimited(csv, guessDelimiter(csv));
  } catch {
    throw new InputError({ csv: errors.quote });
  }
}

/** Lines of word, reading, note; a first line that names the columns is passed over. @throws InputError */
export function readLines(csv: string): ReadingInput[] {
  const rows = rowsOf(csv);
  const titled = rows[0]?.[0]?.trim() === text.word.ja;
  return rows.slice(titled ? 1 : 0).map(([word = '', reading = '', note = ''], index) => {
    const checked = ReadingInput.safeParse({ word, reading, note });
    if (checked.success) return checked.data;
    const [reason = errors.word] = Object.values(fieldErrors(checked.error));
    throw new InputError({ csv: errors.row(index + (titled ? 2 : 1), reason) });
  });
}
