import type { Text } from '#platform/i18n/text.ts';

/** A public page, as the module that publishes it knows it. */
export interface PageRef {
  /** Module, as in `news`. */
  readonly owner: string;
  /** Id of the record there; the same over all its versions. */
  readonly id: string;
}

export interface CheckedPage extends PageRef {
  readonly href: string;
  readonly title: Text;
  readonly departmentId: string;
}

/** A finding that stands on a public page. */
export interface Fault {
  readonly id: string;
  readonly href: string;
  readonly title: Text;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly criterion?: string;
  readonly excerpt: string;
  readonly message: Text;
  /** ISO day on which it was first found, in Asia/Tokyo. */
  readonly foundOn: string;
  readonly departmentId: string;
  readonly staffId?: string;
  readonly dueOn: string;
}

/** How pages for a test were chosen (JIS X 8341-3:2016, JB.1). */
export const selections = ['all', 'random', 'representative', 'representative-random'] as const;
export type Selection = (typeof selections)[number];

/** What a town says of its accessibility; what is left empty is shown as not yet set. */
export interface Statement {
  /** Pages that the policy is for. */
  readonly scope: string;
  /** ISO day by which level AA is to be met. */
  readonly targetOn: string;
  /** Pages or content that are not covered, and why. */
  readonly exceptions: string;
  /** How what is not met will be mended. */
  readonly plan: string;
  readonly contact: string;
  /** ISO day of the declaration (表明日). */
  readonly declaredOn: string;
  readonly testedFrom: string;
  readonly testedUntil: string;
  readonly selection: Selection | '';
  /** Addresses of the tested pages, one a line. */
  readonly pages: string;
}

export const emptyStatement: Statement = {
  scope: '',
  targetOn: '',
  exceptions: '',
  plan: '',
  contact: '',
  declaredOn: '',
  testedFrom: '',
  testedUntil: '',
  selection: '',
  pages: '',
};

/** What people found for a criterion; `unverified` until they have looked. */
export const verdicts = ['unverified', 'met', 'not-met', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

export interface StatedResult {
  readonly verdict: Verdict;
  readonly note: string;
}
