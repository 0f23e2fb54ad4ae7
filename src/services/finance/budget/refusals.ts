import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const permissionTexts = {
  budget: {
    ja: '財政：予算を編成し、補正・流用と執行を記録する',
    en: 'Finances: make budgets and record what changes and uses them',
  },
  request: {
    ja: '財政：自分の課の予算を要求する',
    en: "Finances: request the budget of one's own department",
  },
  decide: { ja: '財政：市長として予算を査定する', en: 'Finances: decide on requests as the mayor' },
};

const reason = (code: string, ja: string, en: string): Reason => ({ code, text: { ja, en } });

export const refusals = {
  notPermitted: reason(
    'not-permitted',
    '予算についてこの操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    'You may not do this with the budget. Please ask an administrator if you need to.',
  ),
  otherDepartment: reason(
    'other-department',
    'この事業は、ほかの課が受け持っています。受け持ちの課か財政課にご相談ください。',
    'Another department has this project. Please ask it or the Finance Section.',
  ),
  notOpen: reason(
    'not-open',
    '要求の受付はまだ始まっていません。受付開始日からお送りください。',
    'Requests are not open yet. Please send it from the opening day on.',
  ),
  late: reason(
    'late',
    '要求の締切りを過ぎています。追加や変更は財政課にご相談ください。',
    'The deadline is over. Please ask the Finance Section to add or change it.',
  ),
  adopted: reason(
    'adopted',
    'この年度の予算はすでに成立しています。変更は補正や流用で行ってください。',
    'The budget of this year is adopted. Please change it by a supplement or a transfer.',
  ),
  reviewed: reason(
    'reviewed',
    '市長の査定が済んでいます。変更は財政課にご相談ください。',
    'The mayor has decided. Please ask the Finance Section about changes.',
  ),
  nothingAsked: reason(
    'nothing-asked',
    '要求がまだ送られていません。送られてから査定してください。',
    'The request has not been sent yet. Please review it once it is there.',
  ),
  notReviewed: reason(
    'not-reviewed',
    '財政課の査定がまだありません。査定のあとに復活要求ができます。',
    'There is no review yet. A second request is possible after it.',
  ),
  notWaiting: reason(
    'not-waiting',
    '査定を待っている要求だけを差し戻せます。',
    'Only a request that waits for its review can be sent back.',
  ),
  appealedOnce: reason(
    'appealed-once',
    '復活要求は1回だけです。すでに送られています。',
    'A second request is possible once, and it was sent.',
  ),
  appealAmount: reason(
    'appeal-amount',
    '復活要求の額は、査定額より多く、要求額以下にしてください。',
    'Please ask for more than the review and at most the request.',
  ),
  noRound: reason(
    'no-round',
    'この年度の予算編成はまだ始まっていません。',
    'The budget of this year is not being made yet.',
  ),
  nothingDecided: reason(
    'nothing-decided',
    '市長の査定が済んだ事業がありません。査定のあとに成立を記録してください。',
    'Nothing has been decided by the mayor. Please record the adoption after that.',
  ),
  voteDay: reason(
    'vote-day',
    '議決日は、要求の締切りより後で今日までの日を入力してください。',
    'Please enter a day of the vote after the deadline and not after today.',
  ),
  notAdopted: reason(
    'not-adopted',
    'この年度の予算はまだ成立していません。成立してから記録してください。',
    'The budget of this year is not adopted yet. Please record this afterwards.',
  ),
} satisfies Readonly<Record<string, Reason>>;

export const undecided = (count: number): Reason =>
  reason(
    'undecided',
    `市長の査定が済んでいない要求が${count}件あります。査定してから成立を記録してください。`,
    `${count} requests have no decision of the mayor. Please decide on them first.`,
  );

export const unbalanced = (revenue: string, expenditure: string): Reason =>
  reason(
    'unbalanced',
    `歳入（${revenue}）と歳出（${expenditure}）が一致しません。歳入の見積りか査定を直してください。`,
    `Revenue (${revenue}) and expenditure (${expenditure}) differ. Please mend the estimate or the decisions.`,
  );

export const projectText: Text = { ja: '事務事業', en: 'The project' };
export const roundText: Text = { ja: 'この年度の予算編成', en: 'The budget of this year' };
