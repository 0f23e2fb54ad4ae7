import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { words } from './text.ts';

/** Rows of the form that asks for corrections. */
export const correctionRows = [1, 2, 3, 4, 5] as const;

const written = (missing: typeof words.bodyMissing | typeof words.reasonMissing) =>
  z.string().trim().min(1, issue(missing)).max(5000);
const id = z.string().refine(isId);
const optionalId = z.preprocess((value) => value || undefined, id.optional());
const optionalDay = z.preprocess(
  (value) => value || undefined,
  z.string().refine(isIsoDate, issue(words.dayWrong)).optional(),
);

/** What every form of the page carries. */
const carried = {
  key: z.string().min(8).max(200),
  version: z.coerce.number().int().positive().optional(),
};

/** Several forms of a page ask for a reason; each has a field of its own name. */
export const reasonField = (action: string): string => `reason-${action}`;
export const answerField = (noteId: string): string => `answer-${noteId}`;

const reason = z.string().trim().max(5000).optional().catch(undefined);

export const ActInput = z
  .looseObject({ ...carried, action: z.string().max(60) })
  .transform(({ key, version, action, ...rest }) => ({
    ...{ key, version, action },
    reason: reason.parse(rest[reasonField(action)]),
  }));

export const AssignInput = z.object({
  ...carried,
  assigneeId: optionalId,
  departmentId: optionalId,
});

export const ExtendInput = z.object({
  ...carried,
  days: z
    .string()
    .transform((value) => Number(foldDigits(value)))
    .refine(
      (value) => Number.isInteger(value) && value > 0 && value <= 3660,
      issue(words.daysWrong),
    ),
  extendReason: written(words.reasonMissing),
});

export const NoteInput = z.object({ ...carried, body: written(words.bodyMissing) });

export const OpinionInput = z.object({
  ...carried,
  askedDepartmentId: z.string().refine(isId, issue(words.askedMissing)),
  question: written(words.bodyMissing),
  dueOn: optionalDay,
});

export const LinkInput = z.object({
  receipt: z.string().trim().min(1, issue(words.receiptMissing)).max(64),
});
export const UnlinkInput = z.object({ otherId: id });

/** The filled rows become the list of fields; a row with one half only is taken for unfinished. */
export const CorrectionInput = z
  .looseObject({
    ...carried,
    correctionReason: written(words.reasonMissing),
    answerBy: optionalDay,
  })
  .transform((raw, context) => {
    const typed = (name: string) =>
      String(raw[name] ?? '')
        .trim()
        .slice(0, 1000);
    const rows = correctionRows.map((row) => ({
      path: typed(`path${row}`),
      message: typed(`message${row}`),
    }));
    const fields = rows.filter(({ path, message }) => path && message);
    const half = rows.findIndex(({ path, message }) => Boolean(path) !== Boolean(message));
    if (fields.length === 0 || half >= 0) {
      const path = [`message${half >= 0 ? half + 1 : 1}`];
      context.addIssue({ code: 'custom', path, message: issue(words.fieldsMissing) });
      return z.NEVER;
    }
    const { key, version, correctionReason: reason, answerBy } = raw;
    return { key, version, reason, answerBy, fields };
  });

export const AnyForm = z.looseObject({});

/** The answer of the form for one question. */
export const AnswerInput = (noteId: string) =>
  z
    .looseObject({ [answerField(noteId)]: written(words.bodyMissing) })
    .transform((raw) => String(raw[answerField(noteId)]));
