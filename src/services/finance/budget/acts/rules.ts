import type { Reason } from '#platform/errors.ts';
import { type Project, reservePurpose, type YearAmounts } from '../model.ts';
import { thousandsText } from '../thousands.ts';

const reason = (code: string, ja: string, en: string): Reason => ({ code, text: { ja, en } });

export const actRefusals = {
  sameProject: reason(
    'same-project',
    '減らす事業と増やす事業に、別の事業を選んでください。',
    'Please choose two different projects.',
  ),
  nothing: reason(
    'nothing',
    '1千円以上の額を入力してください。',
    'Please enter at least 1,000 yen.',
  ),
  otherPurpose: reason(
    'other-purpose',
    '款が異なる事業の間では流用できません（地方自治法220条2項）。補正予算で変更してください。',
    'Funds cannot be transferred between purposes (款; Local Autonomy Act, art. 220-2). Please use a supplement.',
  ),
  otherSection: reason(
    'other-section',
    '項が異なる事業の間の流用は、この年度の予算が定めていないため、できません（地方自治法220条2項ただし書）。補正予算で変更してください。',
    'The budget of this year does not allow transfers between sections (項; art. 220-2). Please use a supplement.',
  ),
  reserve: reason(
    'reserve',
    '予備費は流用できません。予備費の充用として記録してください。',
    'The reserve cannot be transferred. Please record an appropriation of the reserve.',
  ),
  taken: reason(
    'number-taken',
    'この号の補正予算はすでに記録されています。号を確かめてください。',
    'A supplement of this number is recorded already. Please check the number.',
  ),
  noReserve: reason(
    'no-reserve',
    'この年度の予算に予備費がありません。',
    'The budget of this year has no reserve.',
  ),
  dayOutside: reason(
    'day-outside',
    '予算が成立した日から今日までの日を入力してください。',
    'Please enter a day from the adoption to today.',
  ),
};

export const tooLittle = (left: bigint): Reason =>
  reason(
    'too-little',
    `動かせる額は${thousandsText(left)}までです。額を直してください。`,
    `At most ${thousandsText(left)} can be moved. Please mend the amount.`,
  );

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What a project can give: not yet paid, and of general funds, for the others are bound to it. */
export const givable = ({ current, paid, financing }: YearAmounts): bigint => {
  const free = least(current - paid, financing.general);
  return free > 0n ? free : 0n;
};

export interface Giving {
  readonly project: Project;
  readonly amounts: YearAmounts;
}

/**
 * 流用: 歳出予算の経費の金額は、各款の間又は各項の間において相互に流用することができない; between 項
 * only where the budget itself says so (地方自治法220条2項). The law is cited from memory.
 *
 * @param clause what the year's budget says about transfers between 項; empty where nothing.
 */
export function refuseTransfer(
  from: Giving,
  to: Project,
  amount: bigint,
  clause: string,
): Reason | undefined {
  if (from.project.id === to.id) return actRefusals.sameProject;
  if (amount <= 0n) return actRefusals.nothing;
  if ([from.project.purpose, to.purpose].includes(reservePurpose)) return actRefusals.reserve;
  if (from.project.purpose !== to.purpose) return actRefusals.otherPurpose;
  if (from.project.section !== to.section && clause === '') return actRefusals.otherSection;
  const left = givable(from.amounts);
  return amount > left ? tooLittle(left) : undefined;
}

/** 予備費の充用 (地方自治法217条): to any project, as far as the reserve goes. */
export function refuseAppropriation(
  reserve: Giving,
  to: Project,
  amount: bigint,
): Reason | undefined {
  if (amount <= 0n) return actRefusals.nothing;
  if (to.purpose === reservePurpose) return actRefusals.sameProject;
  const left = givable(reserve.amounts);
  return amount > left ? tooLittle(left) : undefined;
}

/** 繰越明許 (地方自治法213条): what was not paid goes into the next year. */
export function refuseCarryOver(
  { current, paid }: YearAmounts,
  amount: bigint,
): Reason | undefined {
  if (amount <= 0n) return actRefusals.nothing;
  const left = current > paid ? current - paid : 0n;
  return amount > left ? tooLittle(left) : undefined;
}
