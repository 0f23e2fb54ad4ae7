import type { Text } from '#platform/i18n/text.ts';
import { checkTexts as texts } from './text.ts';

/** What a clerk looks for before deciding; found by rule, so that nobody forgets it. */
export interface CaseCheck {
  readonly tone: 'warning' | 'danger';
  readonly text: Text;
}

export interface CheckedCase {
  readonly open: boolean;
  /** Answers where a source says something else. */
  readonly differences: number;
  readonly duplicates: number;
  readonly role: 'self' | 'proxy' | 'joint' | 'staff';
  /** Typed by staff for somebody. */
  readonly entered: boolean;
  readonly consented: boolean;
  readonly proved: boolean;
  readonly charge: 'due' | 'paid' | 'waived' | 'refunded' | undefined;
  readonly waitsForCorrection: boolean;
  readonly overdue: boolean;
  /** Days left of the period. */
  readonly remaining: number | undefined;
}

/** Days before the due day on which a case is called urgent; the first reminder goes out then too. */
const soon = 3;

const warning = (holds: boolean, text: Text): readonly CaseCheck[] =>
  holds ? [{ tone: 'warning', text }] : [];

function groundChecks({ role, entered, consented, proved }: CheckedCase): readonly CaseCheck[] {
  if (role !== 'proxy' && role !== 'joint') return [];
  return [
    ...warning(!consented, texts.noConsent),
    // At the counter the paper itself was looked at; a copy is asked for online only.
    ...warning(role === 'proxy' && !entered && !proved, texts.noProof),
  ];
}

function clockChecks(checked: CheckedCase): readonly CaseCheck[] {
  const { overdue, remaining, waitsForCorrection } = checked;
  if (waitsForCorrection) return warning(true, texts.waits);
  if (overdue) return [{ tone: 'danger', text: texts.overdue }];
  return warning(remaining !== undefined && remaining <= soon, texts.soon(remaining ?? 0));
}

/** What stands out in a case, the most urgent first. A closed one asks only for what can still be mended. */
export function checksOf(checked: CheckedCase): readonly CaseCheck[] {
  const { differences, duplicates } = checked;
  const unpaid = warning(checked.charge === 'due', texts.unpaid);
  if (!checked.open) return unpaid;
  return [
    ...clockChecks(checked),
    ...groundChecks(checked),
    ...warning(differences > 0, texts.differences(differences)),
    ...warning(duplicates > 0, texts.duplicates(duplicates)),
    ...unpaid,
  ];
}
