import type { Text } from '#platform/i18n/text.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import type { Outlook } from './model/outlook.ts';
import type { OutlookResult } from './result.ts';
import { outlookWords } from './text.ts';

/** An outlook as pages draw it: a published one, or a draft that is computed. */
export interface Shown {
  readonly title: string;
  /** Undefined for a draft. */
  readonly number: number | undefined;
  readonly sample: boolean;
  readonly assumptions: OutlookAssumptions;
  readonly result: OutlookResult;
}

/** What the town calls a case; the base is called the same everywhere. */
export function scenarioName({ assumptions }: Shown, id: string): Text {
  const found = assumptions.scenarios.find((one) => one.id === id);
  return found ? { ja: found.name, en: found.name, easy: found.name } : outlookWords.base;
}

/** @returns undefined for a result without a base, which nothing computes. */
export const baseOf = ({ result }: Shown): Outlook | undefined => result.outlooks[0];
