import {
  type Building,
  buildingClasses,
  type Infrastructure,
  infrastructureDefaults,
  type Renewal,
  type RenewalRule,
  type UnitPrices,
} from './facilities.ts';

/** Works on a building, with what they cost in all; spread evenly over `years` years from `from` on. */
export interface Works {
  readonly kind: 'repair' | 'rebuild';
  /** 積み残し: overdue at the base year, so it is caught up over ten years. */
  readonly backlog: boolean;
  readonly from: number;
  readonly years: number;
  /** In yen, at the prices of the base year. */
  readonly cost: number;
}

interface Stage {
  readonly age: number;
  /** Of the price of a rebuilding; without it the price of a major repair. */
  readonly ofRebuild?: number;
}

interface Life {
  /** What part of the area lives like this. */
  readonly share: number;
  readonly stages: readonly Stage[];
  readonly age: number;
}

const [repairYears, rebuildYears, backlogYears] = [2, 3, 10];
/** Yearly upkeep of the 80-year rule, in yen per square metre. */
const upkeepPrice = 1_000;

/**
 * `standard`: 総務省 公共施設更新費用試算ソフト. `long-life`: the variant of one city, in which a tenth of
 * the area lives 60 years and the rest 80.
 */
const lives: Readonly<Record<RenewalRule, readonly Life[]>> = {
  standard: [{ share: 1, stages: [{ age: 30 }], age: 60 }],
  'long-life': [
    {
      share: 0.9,
      stages: [
        { age: 20, ofRebuild: 0.3 },
        { age: 40, ofRebuild: 0.4 },
        { age: 60, ofRebuild: 0.3 },
      ],
      age: 80,
    },
    {
      share: 0.1,
      stages: [
        { age: 20, ofRebuild: 0.3 },
        { age: 40, ofRebuild: 0.4 },
      ],
      age: 60,
    },
  ],
};

interface Span {
  readonly baseYear: number;
  /** Years after the base. */
  readonly horizon: number;
}

/** When works due at an age begin, seen from the base year; what is due in it begins in the next. */
function startOf(built: number, age: number, { baseYear }: Span): number {
  return Math.max(built + age, baseYear + 1);
}

/**
 * Repairs of a building of one life. Overdue ones are caught up while the next works are at least ten
 * years away; after that they wait for those.
 */
function repairsOf(building: Building, life: Life, prices: UnitPrices, span: Span): Works[] {
  const { builtYear, repairedYear, area } = building;
  const age = span.baseYear - builtYear;
  const first = life.stages[0]?.age ?? 0;
  const done = repairedYear === undefined ? -1 : Math.max(repairedYear - builtYear, first);
  return life.stages.flatMap((stage, index): Works[] => {
    const next = life.stages[index + 1]?.age ?? life.age;
    if (stage.age <= done || age > next - backlogYears) return [];
    const backlog = age > stage.age;
    const price = stage.ofRebuild === undefined ? prices.repair : prices.rebuild * stage.ofRebuild;
    const from = backlog ? span.baseYear + 1 : startOf(builtYear, stage.age, span);
    const years = backlog ? backlogYears : repairYears;
    return [{ kind: 'repair', backlog, from, years, cost: area * life.share * price }];
  });
}

function worksOfLife(building: Building, life: Life, prices: UnitPrices, span: Span): Works[] {
  const works = repairsOf(building, life, prices, span);
  const backlog = span.baseYear - building.builtYear > life.age;
  const from = backlog ? span.baseYear + 1 : startOf(building.builtYear, life.age, span);
  const years = backlog ? backlogYears : rebuildYears;
  const cost = building.area * life.share * prices.rebuild;
  works.push({ kind: 'rebuild', backlog, from, years, cost });
  const rebuilt = from + years - 1;
  if (rebuilt >= span.baseYear + span.horizon) return works;
  // The new building begins its own life when the work ends.
  const renewed = { ...building, builtYear: rebuilt, repairedYear: undefined };
  return [...works, ...worksOfLife(renewed, life, prices, span)];
}

/** All works on a building that begin within the span, by the rule of the town. */
export function worksOf(building: Building, renewal: Renewal, span: Span): Works[] {
  const prices = renewal.prices[building.class] ?? buildingClasses[building.class];
  const last = span.baseYear + span.horizon;
  return lives[renewal.rule]
    .flatMap((life) => worksOfLife(building, life, prices, span))
    .filter(({ from }) => from <= last && from < (building.closedYear ?? Infinity))
    .toSorted((a, b) => a.from - b.from);
}

/** Costs by year, in yen at the prices of the base year; the first is the base year and zero. */
export interface RenewalCosts {
  readonly repair: Float64Array;
  readonly rebuild: Float64Array;
  /** Overdue repairs and rebuildings. */
  readonly backlog: Float64Array;
  readonly infrastructure: Float64Array;
  /** Upkeep of the 80-year rule: part of the maintenance of a year. */
  readonly upkeep: Float64Array;
  /** Water and sewers: paid by accounts of their own. */
  readonly enterprise: Float64Array;
}

function spread(costs: Float64Array, at: number, years: number, cost: number): void {
  for (let year = at; year < Math.min(at + years, costs.length); year++) {
    costs[year] = (costs[year] ?? 0) + cost / years;
  }
}

function addBuilding(costs: RenewalCosts, building: Building, renewal: Renewal, span: Span): void {
  const open = Math.min(span.horizon + 1, (building.closedYear ?? Infinity) - span.baseYear);
  const until = (all: Float64Array) => all.subarray(0, Math.max(0, open));
  for (const works of worksOf(building, renewal, span)) {
    const into = works.backlog ? costs.backlog : costs[works.kind];
    spread(until(into), works.from - span.baseYear, works.years, works.cost);
  }
  if (renewal.rule === 'standard') return;
  const upkeep = until(costs.upkeep);
  for (let year = 1; year < upkeep.length; year++) {
    upkeep[year] = (upkeep[year] ?? 0) + building.area * upkeepPrice;
  }
}

function addInfrastructure(costs: RenewalCosts, one: Infrastructure, { baseYear }: Span): void {
  const { price, life } = infrastructureDefaults[one.kind];
  const cost = one.size * (one.price ?? price);
  const into = one.account === 'general' ? costs.infrastructure : costs.enterprise;
  if (one.builtYear === undefined) {
    for (let year = 1; year < into.length; year++) into[year] = (into[year] ?? 0) + cost / life;
    return;
  }
  const due = one.builtYear + life - baseYear;
  if (due > 0) spread(into, due, 1, cost);
  else spread(into, 1, backlogYears, cost);
}

/** What keeping all facilities would cost, year by year. */
export function renewalCosts(
  facilities: {
    readonly buildings: readonly Building[];
    readonly infrastructure: readonly Infrastructure[];
    readonly renewal: Renewal;
  },
  span: Span,
): RenewalCosts {
  const years = () => new Float64Array(span.horizon + 1);
  const costs: RenewalCosts = {
    ...{ repair: years(), rebuild: years(), backlog: years() },
    ...{ infrastructure: years(), upkeep: years(), enterprise: years() },
  };
  for (const building of facilities.buildings) {
    addBuilding(costs, building, facilities.renewal, span);
  }
  for (const one of facilities.infrastructure) addInfrastructure(costs, one, span);
  return costs;
}
