import type { Domain, Restriction } from './domain.ts';

/** The smallest thing that can be true of a state of the form. */
export type Literal =
  | { readonly variable: string; readonly to: Restriction }
  /** A rule holds, or a place is shown; what that means is looked up when it is needed. */
  | { readonly flag: string; readonly value: boolean }
  /** Both are answered, and `left - right <= most`. */
  | { readonly left: string; readonly right: string; readonly most: number };

/** In negation normal form: only literals are ever denied. */
export type Formula =
  | boolean
  | { readonly literal: Literal }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

export function all(parts: readonly Formula[]): Formula {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  const [only] = open;
  if (only === undefined) return true;
  return open.length === 1 ? only : { all: open };
}

export function any(parts: readonly Formula[]): Formula {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  const [only] = open;
  if (only === undefined) return false;
  return open.length === 1 ? only : { any: open };
}

/** `all` when positive; denied, one of the parts (already denied) is enough. */
export function both(parts: readonly Formula[], positive: boolean): Formula {
  return positive ? all(parts) : any(parts);
}

export const flag = (name: string, value: boolean): Formula => ({ literal: { flag: name, value } });

export const restricted = (variable: string, to: Restriction): Formula => ({
  literal: { variable, to },
});

type Everything = (variable: string) => Domain | undefined;

function contraryRange(variable: string, { min, max }: { min: number; max: number }): Formula {
  return any([
    restricted(variable, { answered: false }),
    restricted(variable, { min: Number.MIN_SAFE_INTEGER, max: min - 1 }),
    restricted(variable, { min: max + 1, max: Number.MAX_SAFE_INTEGER }),
  ]);
}

function contraryLiteral(literal: Literal, everything: Everything): Formula {
  if ('flag' in literal) return flag(literal.flag, !literal.value);
  if ('left' in literal) {
    const { left, right, most } = literal;
    const unanswered = [left, right].map((id) => restricted(id, { answered: false }));
    return any([...unanswered, { literal: { left: right, right: left, most: -most - 1 } }]);
  }
  const { variable, to } = literal;
  if ('answered' in to) return restricted(variable, { answered: !to.answered });
  if ('option' in to) return restricted(variable, { ...to, chosen: !to.chosen });
  if ('min' in to) return contraryRange(variable, to);
  const domain = everything(variable);
  if (domain?.kind !== 'values') return true;
  const values = new Set([...domain.values].filter((value) => !to.values.has(value)));
  return restricted(variable, { values, absent: !to.absent });
}

/** What holds exactly where the formula does not. @param everything all that a variable could be */
export function contrary(formula: Formula, everything: Everything): Formula {
  if (typeof formula === 'boolean') return !formula;
  if ('literal' in formula) return contraryLiteral(formula.literal, everything);
  return 'all' in formula
    ? any(formula.all.map((part) => contrary(part, everything)))
    : all(formula.any.map((part) => contrary(part, everything)));
}
