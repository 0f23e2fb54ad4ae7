import type { HopKind, HopTarget, TargetRef } from '#engines/threads/contract.ts';
import { financeHref, ratioHref } from './model.ts';
import { cardIds, type RatioId } from './ratios/rules.ts';
import { ratioTexts } from './ratios/text.ts';
import { itemsOfGroup } from './settlements/items.ts';

const kind = 'finance.settlement';

/** What the money was spent on, and the ratios: a list short enough to be read whole. */
const targets: readonly HopTarget[] = [
  ...itemsOfGroup('purpose').map(({ code, name }) => ({
    ...{ ref: code, title: name, href: financeHref },
  })),
  ...cardIds.map((id) => ({ ref: id, title: ratioTexts[id].name, href: ratioHref(id) })),
];

const holds = (words: string, { title: { ja, en } }: HopTarget): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${ja} ${en}`.toLowerCase().includes(word));

export const settlementHops: readonly HopKind[] = [
  {
    kind,
    stage: 'money',
    label: { ja: '決算・財政指標', en: 'Settlement and ratios', easy: 'まちの お金' },
    meaning: {
      ja: '市のお金の使いみちや財政の状態に、結果が表れています。',
      en: 'It shows in what the town spends, or in how sound its finances are.',
      easy: 'まちの お金の 使い方に 出ています。',
    },
    targets: {
      find: async (_unit, words) => targets.filter((one) => holds(words.trim(), one)).slice(0, 20),
      get: async (_unit, ref) => targets.find((one) => one.ref === ref),
    },
  },
];

/** Voices may have led to any part of the expenditure. */
export const spendingTargets: readonly TargetRef[] = itemsOfGroup('purpose').map(({ code }) => ({
  kind,
  ref: code,
}));

export const ratioTarget = (id: RatioId): TargetRef => ({ kind, ref: id });
