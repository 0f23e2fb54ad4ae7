import type { Text } from '#platform/i18n/text.ts';
import { decimalsOfRatio, type RatioId } from '../ratios/rules.ts';
import { ratioTexts } from '../ratios/text.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import { groupTexts } from '../settlements/table-text.ts';

/** Ratios that towns publish of each other; nobody compares deficits that no town has. */
export const comparedRatios = [
  'fiscal-strength',
  'current-balance',
  'real-debt-service',
  'future-burden',
  'real-balance',
] as const satisfies readonly RatioId[];
export type ComparedRatio = (typeof comparedRatios)[number];

/** By the id of a figure: a ratio, `purpose.welfare`, `nature.personnel`; as digits. */
export type Figures = Readonly<Record<string, string>>;

export interface Figure {
  readonly id: string;
  readonly name: Text;
  readonly plain?: Text | undefined;
  readonly kind: 'ratio' | 'money';
  /** The part of the table that it stands in, where its name alone does not say it. */
  readonly part?: string;
  readonly decimals: number;
  /** Whether a high or a low value is the comfortable one; undefined where neither is. */
  readonly better?: 'high' | 'low' | undefined;
}

const betterOf: Readonly<Partial<Record<ComparedRatio, 'high' | 'low'>>> = {
  'fiscal-strength': 'high',
  'current-balance': 'low',
  'real-debt-service': 'low',
  'future-burden': 'low',
};

const ratioFigures = comparedRatios.map(
  (id): Figure => ({
    ...{ id, name: ratioTexts[id].name, kind: 'ratio' },
    ...{ decimals: decimalsOfRatio(id), better: betterOf[id] },
  }),
);

/** The two parts of the expenditure that are compared for each resident. */
export const comparedParts = ['purpose', 'nature'] as const;

const costFigures = comparedParts.flatMap((part) =>
  itemsOfGroup(part).map(
    ({ code, name, plain }): Figure => ({
      ...{ id: code, name, plain, kind: 'money', decimals: 0 },
      part: groupTexts[part].ja.replace('歳出', ''),
    }),
  ),
);

export const figures: readonly Figure[] = [...ratioFigures, ...costFigures];
const byId = new Map(figures.map((figure) => [figure.id, figure]));
export const findFigure = (id: string): Figure | undefined => byId.get(id);
