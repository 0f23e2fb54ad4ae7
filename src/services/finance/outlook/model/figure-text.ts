import type { Text } from '#platform/i18n/text.ts';
import { incomeTexts } from './figure-income-text.ts';
import { spendingTexts } from './figure-spending-text.ts';
import { stepTexts } from './figure-step-text.ts';
import type { FigureId } from './figures.ts';
import type { AgeBand } from './population.ts';

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
