import type { Text } from '#platform/i18n/text.ts';
import { incomeTexts } from './figure-income-text.ts';
import { spendingTexts } from './figure-spending-text.ts';
import { stepTexts } from './figure-step-text.ts';
import type { FigureGroup, FigureId } from './figures.ts';
import type { AgeBand } from './population.ts';
import { textOf as text } from './text-of.ts';

export const figureTexts: Readonly<Record<FigureId, Text>> = {
  ...incomeTexts,
  ...spendingTexts,
  ...stepTexts,
};

export const bandTexts: Readonly<Record<AgeBand, Text>> = {
  total: figureTexts['population.total'],
  child: figureTexts['population.child'],
  working: figureTexts['population.working'],
  elderly: figureTexts['population.elderly'],
  'late-elderly': figureTexts['population.late-elderly'],
};

export const figureGroupTexts: Readonly<Record<FigureGroup, Text>> = {
  ratio: text('財政指標', 'Ratios', '大切な 数字'),
  balance: text('収支', 'Balance', '残る お金'),
  stock: text('基金と地方債の残高', 'Funds and debt', '貯金と 借金'),
  revenue: text('歳入', 'Revenue', '入る お金'),
  expenditure: text('歳出', 'Expenditure', '使う お金'),
  service: text('公債費の内訳', 'Debt service in parts', '返す お金の 中身'),
  facility: text('公共施設と建設', 'Facilities and construction', '建物や 道'),
  standard: text('標準的な財政の額', 'Standard amounts', '国が 計算する 数字'),
  current: text('経常経費充当一般財源', 'Current, general funds', '毎年 使う 自由な お金'),
  burden: text('将来負担', 'Future burden', 'あとで 払う お金'),
  population: text('人口と職員', 'Residents and staff', '人の 数'),
  step: text('途中の計算', 'Steps', '計算の 途中'),
};
