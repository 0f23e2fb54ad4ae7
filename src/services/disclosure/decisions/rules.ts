import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Outcome, RequestKind, Settings } from '../model.ts';

/** Outcomes after which there is something to look at. */
const disclosing: ReadonlySet<Outcome> = new Set(['open', 'partial']);
export const disclosesSomething = (outcome: Outcome): boolean => disclosing.has(outcome);

/** A decision against the requester, wholly or in part, needs rule, facts and 教示 (行政手続法8条). */
const refusing: ReadonlySet<Outcome> = new Set([
  'partial',
  'withheld',
  'silent',
  'absent',
  'rejected',
]);
export const isRefusal = (outcome: Outcome): boolean => refusing.has(outcome);

const templates: Readonly<Record<Outcome, string>> = {
  open: 'disclosure-full',
  partial: 'disclosure-partial',
  withheld: 'disclosure-none',
  silent: 'disclosure-silent',
  absent: 'disclosure-absent',
  rejected: 'disclosure-rejected',
  transferred: 'disclosure-transferred',
};
const personalTemplates: Partial<Record<Outcome, string>> = {
  open: 'disclosure-personal-full',
  partial: 'disclosure-personal-partial',
  withheld: 'disclosure-personal-none',
};

/** The letter of an outcome, by its short name. */
export function templateOf(kind: RequestKind, outcome: Outcome): string {
  return (kind === 'personal' ? personalTemplates[outcome] : undefined) ?? templates[outcome];
}

/**
 * 開示の実施の日: at once, but where a third party objected at least two weeks lie between the day of
 * the decision and that of the disclosure (情報公開法13条3項, 個人情報保護法86条3項, and ordinances alike).
 * Neither day counts: fourteen whole days lie between the two.
 */
export function availableFrom(decidedOn: IsoDate, objected: boolean): IsoDate {
  return objected ? addDays(decidedOn, 15) : decidedOn;
}

export interface Prepared {
  readonly kind: RequestKind;
  readonly identified: boolean;
  readonly treatments: readonly ('undecided' | 'open' | 'partial' | 'withheld')[];
  /** Of documents to be shown: the redaction was made and proved. */
  readonly released: readonly boolean[];
  readonly searchesOpen: number;
  readonly consultationsOpen: number;
}

export type Obstacle =
  | 'identity'
  | 'searches'
  | 'consultations'
  | 'no-documents'
  | 'undecided'
  | 'not-released'
  | 'something-hidden'
  | 'nothing-hidden'
  | 'nothing-shown'
  | 'something-shown'
  | 'documents-found';

/** What stands between the work done so far and a decision of this outcome. */
export function obstaclesTo(outcome: Outcome, work: Prepared): readonly Obstacle[] {
  const { treatments } = work;
  const shown = treatments.some((one) => one === 'open' || one === 'partial');
  const hidden = treatments.some((one) => one === 'withheld' || one === 'partial');
  const found: Obstacle[] = [];
  const add = (wrong: boolean, obstacle: Obstacle) => wrong && found.push(obstacle);
  // 却下 and 移送 may come before anything was looked for, also when nobody proved who they are.
  if (outcome === 'rejected' || outcome === 'transferred') return found;
  add(work.kind === 'personal' && !work.identified, 'identity');
  // 存否応答拒否: the answer is the same whether or not anything was found.
  if (outcome === 'silent') return found;
  add(work.searchesOpen > 0, 'searches');
  if (outcome === 'absent') {
    add(treatments.length > 0, 'documents-found');
    return found;
  }
  add(treatments.length === 0, 'no-documents');
  add(treatments.includes('undecided'), 'undecided');
  if (!disclosesSomething(outcome)) {
    add(shown, 'something-shown');
    return found;
  }
  add(work.consultationsOpen > 0, 'consultations');
  add(work.released.includes(false), 'not-released');
  add(!shown && treatments.length > 0, 'nothing-shown');
  add(outcome === 'open' && hidden, 'something-hidden');
  add(outcome === 'partial' && !hidden, 'nothing-hidden');
  return found;
}

export interface HiddenPart {
  readonly title: string;
  readonly page?: number;
  readonly categoryId: string;
}

/** Reasons of the marks, one line for each category in the order of the settings. */
export function reasonLines(
  { categories }: Settings,
  kind: RequestKind,
  hidden: readonly HiddenPart[],
): readonly { readonly rule: string; readonly where: string; readonly name: string }[] {
  return categories.flatMap((category) => {
    const own = hidden.filter(({ categoryId }) => categoryId === category.id);
    if (own.length === 0) return [];
    const { personalArticle, article, name } = category;
    const rule = kind === 'personal' && personalArticle ? personalArticle : article;
    const titles = [...new Set(own.map(({ title }) => title))];
    const where = titles.map((title) => {
      const pages = own.filter((one) => one.title === title).flatMap(({ page }) => page ?? []);
      const list = [...new Set(pages)].sort((a, b) => a - b);
      return list.length > 0 ? `「${title}」${list.join('・')}頁` : `「${title}」`;
    });
    return [{ rule, where: where.join('、'), name }];
  });
}

/** 写しの費用 in yen: only copies on paper cost something. */
export function feeOf(
  { pageFee, colourPageFee }: Pick<Settings, 'pageFee' | 'colourPageFee'>,
  pages: number,
  colourPages: number,
): number {
  return (pages - colourPages) * pageFee + colourPages * colourPageFee;
}
