import type { Verdict } from '#platform/errors.ts';
import type { Reasons, TemplateContent } from '../model.ts';
import { mayHave, missingFields, ownFields } from '../templates/rules.ts';
import { text } from './text.ts';

const parts = ['rule', 'facts', 'appeal'] as const satisfies readonly (keyof Reasons)[];

/**
 * A refusal says by which rule, on which facts, and how to ask for a review: without them it is
 * unlawful and falls in court (行政手続法8条・14条, 行政不服審査法82条).
 */
export function mayIssue(template: TemplateContent, reasons: Reasons | undefined): Verdict {
  const { errors } = text;
  const blank = parts.filter((part) => !reasons?.[part]?.trim());
  if (template.refusal && blank.length > 0) {
    const missing = blank.map((part) => errors[part]);
    const reason = { code: 'reasons-missing', text: errors.reasonsMissing(missing) };
    return { ok: false, reason };
  }
  const given = reasons !== undefined && blank.length < parts.length;
  const printed = mayHave(template.blocks, 'reasons') || mayHave(template.blocks, 'appeal');
  if (given && !printed) {
    const reason = { code: 'reasons-not-printed', text: errors.reasonsNotPrinted };
    return { ok: false, reason };
  }
  return { ok: true };
}

/** Fields of the template only: what a service knows beyond them has no business in a letter. */
export function ownValues(
  template: TemplateContent,
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = template.fields.map(({ key }) => key);
  return Object.fromEntries(
    known.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]] as const])),
  );
}

/** A letter with a hole in a sentence is not issued. */
export function isComplete(
  template: TemplateContent,
  fields: Readonly<Record<string, string>>,
): Verdict {
  const own = Object.fromEntries(ownFields.map((key) => [key, key]));
  const missing = missingFields(template.blocks, { ...fields, ...own });
  if (missing.length === 0) return { ok: true };
  const labels = missing.map(
    (key) => template.fields.find((field) => field.key === key)?.label ?? key,
  );
  const reason = { code: 'fields-missing', text: text.errors.fieldsMissing(labels) };
  return { ok: false, reason };
}
