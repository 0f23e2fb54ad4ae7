import type { Frequency, UploadedFacts, UploadedSet } from '#engines/datasets/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { DatasetForm } from './inputs.ts';

/** Days after which a set is older than it promises, with some grace for a holiday. */
const daysOf: Readonly<Partial<Record<Frequency, number>>> = {
  ...{ continuous: 30, daily: 4, weekly: 14, monthly: 45, quarterly: 120, annual: 400 },
};

/** Whether a published set should have been renewed by now; what has no rhythm is never too old. */
export function isTooOld(
  { frequency, modifiedAt, publishedOn, withdrawnOn }: UploadedSet,
  today: IsoDate,
): boolean {
  const days = daysOf[frequency];
  if (days === undefined || !publishedOn || withdrawnOn) return false;
  return addDays(dayInTokyo(modifiedAt), days) < today;
}

/** What is kept of a form; Japanese stands in for English that nobody wrote. */
export function factsOf(form: DatasetForm, owner: string | undefined): UploadedFacts {
  const { slug, title, titleEn, description, descriptionEn, descriptionEasy: easy } = form;
  const {
    theme,
    frequency,
    licence,
    keywords,
    departmentId,
    standard,
    temporalFrom: from,
    temporalUntil: until,
  } = form;
  return {
    ...{ slug, theme, frequency, licence, departmentId },
    title: { ja: title, en: titleEn || title },
    description: { ja: description, en: descriptionEn || description, ...(easy && { easy }) },
    keywords: keywords
      .split(/[,、，]/)
      .map((word) => word.trim())
      .filter(Boolean),
    ...(standard && { standard }),
    ...(owner && { ownerStaffId: owner }),
    ...(from && { temporal: { from, ...(until && { until }) } }),
  };
}
