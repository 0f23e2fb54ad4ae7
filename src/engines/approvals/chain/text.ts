import { dayWithoutWeekday, englishDate } from '#japan/dates.ts';
import { formatYen } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Route } from '../routes/queries.ts';
import { mayorTitles, type RouteStep, type Skip, type StepMode, type StepState } from './model.ts';
import { covers } from './rules.ts';
import type { Seat } from './seats.ts';

export const modeTexts = {
  approve: { ja: '承認', en: 'Approval' },
  consult: { ja: '合議', en: 'Consultation' },
} as const satisfies Record<StepMode, Text>;

export const finalText: Text = { ja: '決裁', en: 'Decision' };

export const skipTexts = {
  vacant: {
    ja: '押印できる人がいないため、次の人に進みます。',
    en: 'Nobody who may stamp is in this post, so it goes on to the next.',
  },
  'own-draft': {
    ja: '起案した本人のため押印せず、次の人に進みます。',
    en: 'The drafter holds this post and does not stamp their own draft, so it goes on to the next.',
  },
  once: {
    ja: '同じ人が後の段でも押印するため、押印はそこで1回にします。',
    en: 'The same person stamps at a later step, once for both.',
  },
} as const satisfies Record<Skip, Text>;

export const stepStateTexts = {
  waiting: { ja: 'これから', en: 'Later' },
  open: { ja: '押印待ち', en: 'Waiting for a stamp' },
  stamped: { ja: '押印済み', en: 'Stamped' },
  skipped: { ja: '押印なし', en: 'No stamp' },
  returned: { ja: '差戻し', en: 'Returned' },
  closed: { ja: '終了', en: 'Closed' },
} as const satisfies Record<StepState, Text>;

export function yen(amount: number): Text {
  return { ja: formatYen(amount), en: `${amount.toLocaleString('en')} yen` };
}

const whoHolds: Text = { ja: '権限を持つ職員', en: 'Staff with the permission' };

const theMayor: Text = { ja: '市町村長', en: 'The mayor' };

/** 市民課 課長; where the department does not matter, the title alone. */
export function nameSeat({ titles, permission }: Seat, department?: Text): Text {
  if (permission)
    return { ja: `${whoHolds.ja}（${permission}）`, en: `${whoHolds.en} ${permission}` };
  if (mayorTitles.every((name) => titles.includes(name))) return theMayor;
  const title = titles.join('・');
  if (!department) return { ja: title, en: title };
  return { ja: `${department.ja} ${title}`, en: `${department.en}, ${title}` };
}

/** 課長が1,000,000円まで専決 */
export function authorityText({ label, authority }: RouteStep): Text | undefined {
  if (!authority) return undefined;
  if (authority.upTo === undefined)
    return { ja: `${label}が決裁`, en: `${label} decides any amount` };
  const limit = yen(authority.upTo);
  return { ja: `${label}が${limit.ja}まで専決`, en: `${label} decides up to ${limit.en}` };
}

/** Which route, from when, for which amount, and whose authority covers it. */
export function whyThisChain({ name, validFrom, steps }: Route, amount?: number): Text {
  const decider = steps.find((step) => covers(step, amount));
  const authority = decider && authorityText(decider);
  const sum = amount === undefined ? undefined : yen(amount);
  return {
    ja: `経路「${name}」（${dayWithoutWeekday(validFrom)}から）によります。${sum ? `金額は${sum.ja}です。` : '金額はありません。'}${authority ? `${authority.ja}します。` : ''}`,
    en: `By the route “${name}” (since ${englishDate(validFrom)}). ${sum ? `The amount is ${sum.en}.` : 'No amount.'} ${authority ? `${authority.en}.` : ''}`.trim(),
  };
}
