/** Where a figure stands on a page; the order is that of a reader. */
const byGroup = {
  ratio: [
    'ratio.fiscal-strength',
    'ratio.current-balance',
    'ratio.real-debt-service',
    'ratio.future-burden',
    'ratio.real-balance',
    'ratio.real-deficit-ratio',
  ],
  balance: [
    /** What a year itself brings and costs: without the adjustment fund and what came from the year before. */
    'balance.year-revenue',
    'balance.year-expenditure',
    /** What the year itself lacks; negative where something is left. */
    'balance.gap',
    /** As the settlement counts, with all of it. */
    'balance.revenue',
    'balance.expenditure',
    'balance.formal',
    'balance.carried-funds',
    'balance.real',
    'balance.adjustment-saved',
    'balance.adjustment-taken',
  ],
  stock: [
    'fund.adjustment',
    'fund.debt-reduction',
    'fund.purpose',
    'fund.total',
    'debt.existing',
    'debt.new',
    'debt.total',
  ],
  revenue: [
    'revenue.local-tax',
    'tax.individual',
    'tax.corporate',
    'tax.fixed-asset',
    'tax.other',
    'revenue.consumption-tax',
    /** 地方譲与税, 交通安全対策特別交付金, 地方特例交付金: counted in full in the standard revenue. */
    'revenue.counted-grants',
    /** The other shares of national and prefectural taxes. */
    'revenue.other-grants',
    'revenue.allocation-ordinary',
    'revenue.allocation-special',
    'revenue.national',
    'revenue.prefectural',
    'revenue.own-other',
    'revenue.transfers-in',
    'revenue.carry-over',
    'revenue.bonds',
  ],
  expenditure: [
    'nature.personnel',
    'nature.social',
    'social.child',
    'social.elderly',
    'social.other',
    'nature.debt',
    'nature.goods',
    'nature.maintenance',
    'nature.subsidies',
    'nature.transfers-out',
    'nature.reserves',
    'nature.lending',
    'nature.construction',
    'nature.disaster',
    'nature.advance',
  ],
  service: [
    'service.existing-principal',
    'service.existing-interest',
    'service.new-principal',
    'service.new-interest',
  ],
  facility: [
    'facility.repair',
    'facility.rebuild',
    'facility.backlog',
    'facility.infrastructure',
    /** Works that were left undone come back over the next ten years, as overdue ones do. */
    'facility.returning',
    'facility.need',
    'facility.upkeep',
    'facility.enterprise',
    'construction.renewal',
    'facility.left',
    'facility.deferred',
    'construction.other',
    'construction.grants',
    'construction.own',
    'construction.bonds',
  ],
  standard: [
    'ratio.income',
    'need.other',
    'ratio.need',
    'ratio.scale',
    'ratio.current-general',
    'ratio.extraordinary-bonds',
    'ratio.repayment',
    'ratio.quasi-repayment',
    'ratio.repayment-specific',
    'included.existing',
    'included.new',
    'included.other',
    'ratio.repayment-included',
    'ratio.real-deficit',
  ],
  current: [
    'current.personnel',
    'current.social',
    'current.debt',
    'current.goods',
    'current.maintenance',
    'current.subsidies',
    'current.transfers-out',
    'current.lending',
  ],
  burden: [
    'burden.other',
    'ratio.burden',
    'ratio.burden-funds',
    'ratio.burden-specific',
    'covered.existing',
    'covered.new',
    'covered.other',
    'ratio.burden-included',
  ],
  population: [
    'population.total',
    'population.child',
    'population.working',
    'population.elderly',
    'population.late-elderly',
    'staff.count',
  ],
  /** Steps between assumptions and figures; explanations lead to them. */
  step: [
    'population.gap-index',
    'population.need-index',
    'staff.unit-cost',
    'staff.retirement-unit',
    'staff.retirement',
    'transfers.elderly',
    'transfers.other',
    'construction.price-index',
    'facility.undone',
    'fund.purpose-saved',
    'fund.purpose-taken',
    'balance.before-fund',
    'balance.target',
    'balance.needed',
    'single.fiscal-strength',
    'single.real-debt-service',
    'top.fiscal-strength',
    'bottom.fiscal-strength',
    'top.current-balance',
    'bottom.current-balance',
    'top.real-debt-service',
    'bottom.real-debt-service',
    'top.future-burden',
    'bottom.future-burden',
    'top.real-balance',
    'bottom.real-balance',
    'top.real-deficit',
    'bottom.real-deficit',
  ],
} as const;

export type FigureGroup = keyof typeof byGroup;
export type FigureId = (typeof byGroup)[FigureGroup][number];
export type FigureUnit = 'yen' | 'people' | 'percent' | 'index';

export const figureGroups = Object.keys(byGroup) as FigureGroup[];
export const figureIds: readonly FigureId[] = figureGroups.flatMap((group) => [...byGroup[group]]);

/** The ratios in the order of a report; each is also a figure, see `figureOfRatio`. */
export const outlookRatios = [
  'fiscal-strength',
  'current-balance',
  'real-debt-service',
  'future-burden',
  'real-balance',
  'real-deficit',
] as const;
export type OutlookRatio = (typeof outlookRatios)[number];

/** Settlements call an amount `ratio.real-deficit` too, so the ratio of it has a longer name. */
export function figureOfRatio(id: OutlookRatio): FigureId {
  return id === 'real-deficit' ? 'ratio.real-deficit-ratio' : `ratio.${id}`;
}

const people: ReadonlySet<FigureId> = new Set(byGroup.population);
const ratios: ReadonlySet<FigureId> = new Set(byGroup.ratio);

export function unitOfFigure(id: FigureId): FigureUnit {
  if (people.has(id)) return 'people';
  if (/-index$|^single\./.test(id)) return 'index';
  if (!ratios.has(id)) return 'yen';
  return id === 'ratio.fiscal-strength' ? 'index' : 'percent';
}

/** What a page shows with its fan; fans of the others are made where they are asked for. */
export const headlineFigures: readonly FigureId[] = [
  ...byGroup.ratio,
  ...(['balance.real', 'balance.gap', 'fund.adjustment', 'fund.total', 'debt.total'] as const),
  ...(['revenue.local-tax', 'revenue.allocation-ordinary', 'balance.year-revenue'] as const),
  ...(['nature.personnel', 'nature.social', 'nature.debt', 'nature.construction'] as const),
  'facility.deferred',
  ...(['balance.year-expenditure', 'population.total', 'population.working'] as const),
];
