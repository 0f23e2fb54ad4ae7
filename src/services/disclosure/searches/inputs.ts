import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { searchErrors as errors } from './text.ts';

const list = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z.array(z.string().refine(isId)).max(100),
);

export const AskForm = z.object({
  departmentIds: list.refine((ids) => ids.length > 0, issue(errors.departments)),
  dueOn: z.string(issue(errors.dueOn)).refine(isIsoDate, issue(errors.dueOn)),
});
export type AskForm = z.output<typeof AskForm>;

interface Found {
  readonly title: string;
  readonly pages: number;
}

/** `title | pages`, one document a line; undefined for a line that is none. */
export function parseFound(line: string): Found | undefined {
  const [title = '', count = '', ...more] = line.split(/[|｜]/).map((part) => part.trim());
  const pages = Number(foldDigits(count).replace(/[枚頁ページ]+$/, '') || Number.NaN);
  const fits = title !== '' && title.length <= 200 && more.length === 0;
  return fits && Number.isInteger(pages) && pages > 0 && pages < 10_000
    ? { title, pages }
    : undefined;
}

export const AnswerForm = z
  .object({
    answer: z.enum(['found', 'none'], issue(errors.answer)),
    documents: z.string().max(20_000).default(''),
    note: z.string().trim().max(2000, issue(errors.note)).default(''),
  })
  .transform(({ answer, documents, note }, context) => {
    const lines = documents.split(/\r?\n/).filter((line) => line.trim() !== '');
    const found = answer === 'found' ? lines.map(parseFound) : [];
    const read = found.filter((one) => one !== undefined);
    if (read.length === found.length && (answer === 'none' || read.length > 0)) {
      return { answer, note, documents: read };
    }
    context.addIssue({ code: 'custom', path: ['documents'], message: issue(errors.documents) });
    return z.NEVER;
  });
export type AnswerForm = z.output<typeof AnswerForm>;
