import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { correctionWords as words } from './text.ts';

export const messageName = (path: string): string => `message-${path}`;

/** As many as a form has questions, far above what one asks for. */
const mostFields = 200;

interface Raw {
  readonly fields?: unknown;
  readonly [name: string]: unknown;
}

function chosen({ fields }: Raw): string[] {
  const list = Array.isArray(fields) ? fields : [fields];
  return list.filter((path): path is string => typeof path === 'string' && path !== '');
}

const typed = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, 1000) : '';

/** @param today ISO date; @param known paths of the questions that stood in the form. */
export const correctionForm = (today: string, known: ReadonlySet<string>) =>
  z
    .looseObject({
      key: z.string().min(8).max(200),
      version: z.coerce.number().int().positive(),
      reason: z.string().trim().min(1, issue(words.reasonMissing)).max(5000),
      answerBy: z
        .string()
        .default('')
        .refine((day) => day === '' || (isIsoDate(day) && day > today), {
          message: issue(words.answerByWrong),
        }),
      letter: z.string().optional(),
    })
    .transform((raw, context) => {
      const paths = chosen(raw)
        .filter((path) => known.has(path))
        .slice(0, mostFields);
      const fields = paths.map((path) => ({ path, message: typed(raw[messageName(path)]) }));
      const silent = fields.filter(({ message }) => message === '');
      for (const { path } of silent) {
        const at = [messageName(path)];
        context.addIssue({ code: 'custom', path: at, message: issue(words.messageMissing) });
      }
      if (fields.length === 0) {
        context.addIssue({ code: 'custom', path: ['fields'], message: issue(words.noneChosen) });
      }
      if (silent.length > 0 || fields.length === 0) return z.NEVER;
      const { key, version, reason, answerBy, letter } = raw;
      return {
        key,
        version,
        reason,
        fields,
        answerBy: answerBy || undefined,
        letter: letter === '1',
      };
    });
export type CorrectionInput = z.output<ReturnType<typeof correctionForm>>;
