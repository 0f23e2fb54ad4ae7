import { AppError, type Verdict } from '#platform/errors.ts';

/** First and last day, both included; without a last day until further notice. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function covers(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

/** Goes on only if the rule allows it. @throws AppError `rule-violation` with the rule's reason. */
export function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
}
