import { type Difference, solveDifferences } from './differences.ts';
import {
  type Domain,
  implies,
  mayBePresent,
  onlyAbsent,
  restrict,
  withoutAbsent,
} from './domain.ts';
import { contrary, type Formula, type Literal } from './formula.ts';
import type { Model, Variable } from './model.ts';

/** A state of the form in which the goals hold, as far as they speak of it. */
export interface Witness {
  readonly domains: ReadonlyMap<string, Domain>;
  /** Days that keep their distances, for the variables that are compared with each other. */
  readonly chosen: ReadonlyMap<string, number>;
}

export type Solution =
  | { readonly found: 'yes'; readonly witness: Witness }
  | { readonly found: 'no' }
  /** The search was given up: nothing is claimed. */
  | { readonly found: 'unknown' };

/** One of its parts must hold; `origin` is the same thing while parts fall away. */
interface Choice {
  readonly parts: readonly Formula[];
  readonly origin: object;
}

interface State {
  readonly domains: Map<string, Domain>;
  readonly flags: Map<string, boolean>;
  readonly differences: Difference[];
  readonly open: Choice[];
}

/** What one search learns for the next of the same form. */
interface Memory {
  /** How often a choice had no way out: those are tried first. */
  readonly weights: WeakMap<object, number>;
  /** Steps left for all searches together, so that no form keeps a page waiting. */
  remaining: number;
  /** The last state that was found; branches that agree with it are tried first. */
  last?: State;
}

interface Search {
  readonly model: Model;
  readonly memory: Memory;
  budget: number;
}

const copy = ({ domains, flags, differences, open }: State): State => ({
  domains: new Map(domains),
  flags: new Map(flags),
  differences: [...differences],
  open: [...open],
});

const domainIn = (state: State, { id, domain }: Variable): Domain =>
  state.domains.get(id) ?? domain;

/** Whether a formula holds in every state left (true), in none (false), or is still open. */
function judge(model: Model, state: State, formula: Formula): boolean | undefined {
  if (typeof formula === 'boolean') return formula;
  if ('literal' in formula) {
    const { literal } = formula;
    if ('flag' in literal) {
      const known = state.flags.get(literal.flag);
      return known === undefined ? undefined : known === literal.value;
    }
    if ('left' in literal) return undefined;
    const variable = model.variables.get(literal.variable);
    return variable ? implies(domainIn(state, variable), literal.to) : undefined;
  }
  const wanted = 'any' in formula;
  let open = false;
  for (const part of 'any' in formula ? formula.any : formula.all) {
    const verdict = judge(model, state, part);
    if (verdict === wanted) return wanted;
    if (verdict === undefined) open = true;
  }
  return open ? undefined : !wanted;
}

/** What follows from a narrower domain: shown where answered, answered where shown and required. */
function consequences(model: Model, variable: Variable, before: Domain, after: Domain): Formula[] {
  const certain = !after.absent && before.absent;
  if (certain) {
    return [{ literal: { flag: variable.shown, value: true } }, model.limits(variable)];
  }
  const gone = !mayBePresent(after) && mayBePresent(before);
  return gone && variable.required ? [{ literal: { flag: variable.shown, value: false } }] : [];
}

function narrow(model: Model, state: State, variable: Variable, to: Domain, goals: Formula[]) {
  const before = domainIn(state, variable);
  if (to === before) return true;
  if (!to.absent && !mayBePresent(to)) return false;
  state.domains.set(variable.id, to);
  goals.push(...consequences(model, variable, before, to));
  return true;
}

/** A place that is shown or hidden settles whether its question has an answer. */
function settle(model: Model, state: State, flag: string, value: boolean, goals: Formula[]) {
  if (!flag.startsWith('shown:')) return true;
  const id = flag.slice('shown:'.length);
  const variable = model.variables.get(id) ?? model.variables.get(`${id}#rows`);
  if (!variable) return true;
  const domain = domainIn(state, variable);
  if (!value) return narrow(model, state, variable, onlyAbsent(domain), goals);
  return !variable.required || narrow(model, state, variable, withoutAbsent(domain), goals);
}

function assert(model: Model, state: State, literal: Literal, goals: Formula[]): boolean {
  if ('flag' in literal) {
    const known = state.flags.get(literal.flag);
    if (known !== undefined) return known === literal.value;
    state.flags.set(literal.flag, literal.value);
    goals.push(model.meaning(literal.flag, literal.value));
    return settle(model, state, literal.flag, literal.value, goals);
  }
  if ('left' in literal) {
    state.differences.push(literal);
    for (const id of [literal.left, literal.right]) {
      goals.push({ literal: { variable: id, to: { answered: true } } });
    }
    return true;
  }
  const variable = model.variables.get(literal.variable);
  if (!variable) return true;
  return narrow(model, state, variable, restrict(domainIn(state, variable), literal.to), goals);
}

function blame({ memory }: Search, origin: object): void {
  memory.weights.set(origin, (memory.weights.get(origin) ?? 0) + 1);
}

/** Looks at every open choice again; false when one has no part left. */
function review(search: Search, state: State, goals: Formula[]): boolean {
  for (const choice of state.open.splice(0)) {
    const verdicts = choice.parts.map((part) => judge(search.model, state, part));
    if (verdicts.includes(true)) continue;
    const live = choice.parts.filter((_, index) => verdicts[index] !== false);
    const [only] = live;
    if (only === undefined) {
      blame(search, choice.origin);
      return false;
    }
    if (live.length === 1) goals.push(only);
    else state.open.push({ parts: live, origin: choice.origin });
  }
  return true;
}

/** Takes everything that is certain; false when it contradicts itself. */
function propagate(search: Search, state: State, goals: Formula[]): boolean {
  const { model } = search;
  do {
    for (let goal = goals.pop(); goal !== undefined; goal = goals.pop()) {
      if (goal === false) return false;
      if (goal === true) continue;
      search.budget--;
      if ('all' in goal) goals.push(...goal.all);
      else if ('any' in goal) state.open.push({ parts: goal.any, origin: goal });
      else if (!assert(model, state, goal.literal, goals)) return false;
    }
    if (!review(search, state, goals)) return false;
  } while (goals.length > 0);
  return true;
}

function distances(model: Model, state: State): ReadonlyMap<string, number> | undefined {
  return solveDifferences(state.differences, (id) => {
    const variable = model.variables.get(id);
    const domain = variable && domainIn(state, variable);
    return domain?.kind === 'integer' ? domain : { min: 0, max: 0 };
  });
}

/** The choice to branch on: with few parts, and where earlier searches ran into walls. */
function pick({ memory }: Search, open: readonly Choice[]): Choice | undefined {
  const worth = ({ parts, origin }: Choice) =>
    (1 + (memory.weights.get(origin) ?? 0)) / parts.length;
  return open.reduce<Choice | undefined>(
    (best, choice) => (best && worth(best) >= worth(choice) ? best : choice),
    undefined,
  );
}

function inOrder({ model, memory }: Search, { parts }: Choice): readonly Formula[] {
  const { last } = memory;
  if (!last) return parts;
  const rank = (part: Formula): number => {
    const verdict = judge(model, last, part);
    return verdict === true ? 0 : verdict === undefined ? 1 : 2;
  };
  return parts.toSorted((a, b) => rank(a) - rank(b));
}

function explore(search: Search, state: State, goals: Formula[]): Witness | undefined {
  if (search.budget <= 0 || !propagate(search, state, goals)) return undefined;
  const { model, memory } = search;
  const chosen = distances(model, state);
  if (!chosen) return undefined;
  const branch = pick(search, state.open);
  if (!branch) {
    memory.last = state;
    return { domains: state.domains, chosen };
  }
  const everything = (id: string) => model.variables.get(id)?.domain;
  const rest = { ...state, open: state.open.filter((choice) => choice !== branch) };
  const failed: Formula[] = [];
  for (const part of inOrder(search, branch)) {
    const witness = explore(search, copy(rest), [part, ...failed]);
    if (witness || search.budget <= 0) return witness;
    failed.push(contrary(part, everything));
  }
  blame(search, branch.origin);
  return undefined;
}

/** About three seconds. */
const mostSteps = 2_000_000;

/** @param budget steps after which a search is given up */
export type Solve = (goals: readonly Formula[], budget?: number) => Solution;

/**
 * Searches states of the form in which all goals hold: what is certain is taken at once, the rest is
 * tried branch by branch (Davis, Putnam, Logemann, Loveland). Sound for `no`: there is none.
 */
export function createSolver(model: Model): Solve {
  const memory: Memory = { weights: new WeakMap(), remaining: mostSteps };
  return (goals, budget = 50_000) => {
    const allowed = Math.min(budget, memory.remaining);
    const search: Search = { model, memory, budget: allowed };
    const state: State = { domains: new Map(), flags: new Map(), differences: [], open: [] };
    const witness = explore(search, state, [...goals]);
    memory.remaining -= allowed - search.budget;
    if (witness) return { found: 'yes', witness };
    return { found: search.budget <= 0 ? 'unknown' : 'no' };
  };
}
