/**
 * What an answer can still be, seen by the solver. `absent`: may be without an effective answer, that
 * is, hidden or not answered; conditions cannot tell the two apart.
 */
export type Domain =
  | { readonly kind: 'values'; readonly absent: boolean; readonly values: ReadonlySet<string> }
  | {
      readonly kind: 'integer';
      readonly absent: boolean;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'options';
      readonly absent: boolean;
      readonly all: readonly string[];
      readonly inside: ReadonlySet<string>;
      readonly outside: ReadonlySet<string>;
      /** How many may be chosen. */
      readonly min: number;
      readonly max: number;
      /** False once it is known that there is no answer. */
      readonly present: boolean;
    }
  | { readonly kind: 'opaque'; readonly absent: boolean; readonly present: boolean };

function optionsPossible(domain: Extract<Domain, { kind: 'options' }>): boolean {
  const { all, inside, outside, min, max } = domain;
  return (
    domain.present && inside.size <= max && all.length - outside.size >= Math.max(min, inside.size)
  );
}

/** Whether any answer is left. */
export function mayBePresent(domain: Domain): boolean {
  switch (domain.kind) {
    case 'values':
      return domain.values.size > 0;
    case 'integer':
      return domain.min <= domain.max;
    case 'options':
      return optionsPossible(domain);
    case 'opaque':
      return domain.present;
  }
}

/** The domain when there is certainly an answer. */
export function withoutAbsent(domain: Domain): Domain {
  return domain.absent ? { ...domain, absent: false } : domain;
}

/** The domain when there is certainly none. */
export function onlyAbsent(domain: Domain): Domain {
  const { absent } = domain;
  switch (domain.kind) {
    case 'values':
      return { kind: 'values', absent, values: new Set() };
    case 'integer':
      return { kind: 'integer', absent, min: 1, max: 0 };
    case 'options':
      return { ...domain, present: false };
    case 'opaque':
      return { kind: 'opaque', absent, present: false };
  }
}

/** Narrowing of one answer; what it says about an answer of another kind is nothing. */
export type Restriction =
  | { readonly values: ReadonlySet<string>; readonly absent: boolean }
  | { readonly min: number; readonly max: number }
  | { readonly option: string; readonly chosen: boolean }
  | { readonly answered: boolean };

function restrictOptions(
  domain: Extract<Domain, { kind: 'options' }>,
  option: string,
  chosen: boolean,
): Domain {
  const { inside, outside } = domain;
  if (chosen) {
    if (!domain.all.includes(option) || outside.has(option)) {
      return { ...domain, absent: false, present: false };
    }
    return { ...domain, absent: false, inside: new Set([...inside, option]) };
  }
  if (inside.has(option)) return { ...domain, present: false };
  if (!domain.all.includes(option)) return domain;
  return { ...domain, outside: new Set([...outside, option]) };
}

/** What is left of a domain; the same object when the restriction says nothing new. */
export function restrict(domain: Domain, to: Restriction): Domain {
  if ('answered' in to) return to.answered ? withoutAbsent(domain) : onlyAbsent(domain);
  if ('values' in to && domain.kind === 'values') {
    const values = new Set([...domain.values].filter((value) => to.values.has(value)));
    const absent = domain.absent && to.absent;
    const same = values.size === domain.values.size && absent === domain.absent;
    return same ? domain : { kind: 'values', absent, values };
  }
  if ('min' in to && domain.kind === 'integer') {
    const min = Math.max(domain.min, to.min);
    const max = Math.min(domain.max, to.max);
    const same = min === domain.min && max === domain.max && !domain.absent;
    return same ? domain : { kind: 'integer', absent: false, min, max };
  }
  if ('option' in to && domain.kind === 'options') {
    const known = to.chosen ? domain.inside : domain.outside;
    if (known.has(to.option) && !(to.chosen && domain.absent)) return domain;
    return restrictOptions(domain, to.option, to.chosen);
  }
  return domain;
}

function impliesOption(
  domain: Extract<Domain, { kind: 'options' }>,
  option: string,
  chosen: boolean,
): boolean | undefined {
  const absentNow = !mayBePresent(domain);
  const out = absentNow || domain.outside.has(option) || !domain.all.includes(option);
  if (out) return !chosen;
  return domain.inside.has(option) && !domain.absent ? chosen : undefined;
}

/** Whether the restriction holds of every answer left (true), of none (false), or of some. */
export function implies(domain: Domain, to: Restriction): boolean | undefined {
  const present = mayBePresent(domain);
  if ('answered' in to) {
    if (!domain.absent) return to.answered;
    return present ? undefined : !to.answered;
  }
  if ('option' in to) {
    return domain.kind === 'options' ? impliesOption(domain, to.option, to.chosen) : undefined;
  }
  if ('values' in to) {
    if (domain.kind !== 'values') return undefined;
    const hits = [...domain.values].filter((value) => to.values.has(value)).length;
    const absentFits = !domain.absent || to.absent;
    if (hits === domain.values.size && absentFits) return true;
    return hits === 0 && !(domain.absent && to.absent) ? false : undefined;
  }
  if (domain.kind !== 'integer') return undefined;
  if (!present || domain.max < to.min || domain.min > to.max) return false;
  return !domain.absent && domain.min >= to.min && domain.max <= to.max ? true : undefined;
}
