import type { Basis } from './compute.ts';
import type { Trait, TraitResult } from './model.ts';
import { hideLines } from './small-cells.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Who answered beside who lives here, by one trait. */
export function whoAnswered(
  trait: Trait,
  { responses, population, categories }: Basis,
  weights: readonly number[],
): TraitResult {
  const known = categories[trait].map((category) => {
    const own = responses.flatMap((response, index) =>
      response[trait] === category.value ? [weights[index] ?? 1] : [],
    );
    const live = (population?.[trait] as Readonly<Record<string, number>> | undefined)?.[
      category.value
    ];
    return { ...category, answered: own.length, weighted: sum(own), people: live };
  });
  const answered = sum(known.map((one) => one.answered));
  const weighted = sum(known.map((one) => one.weighted));
  const people = sum(known.map((one) => one.people ?? 0));
  const untold = responses.length - answered;
  const counts = known.map((one) => one.answered);
  // Where somebody is hidden among those who told nothing, nobody hears how many these are: no large
  // group has to be hidden beside a small one then.
  const hidden = hideLines(counts, true, untold);
  const whole = hidden.includes(true)
    ? { answered: responses.length, weighted: sum(weights) }
    : { answered, weighted };
  const share = (part: number | undefined, whole: number) =>
    part === undefined || whole === 0 ? undefined : part / whole;
  const lines = known.map((one, index) => ({
    ...{ value: one.value, label: one.label, people: one.people },
    peopleShare: share(one.people, people),
    ...(hidden[index]
      ? {}
      : {
          answered: one.answered,
          answeredShare: share(one.answered, whole.answered),
          weightedShare: share(one.weighted, whole.weighted),
        }),
  }));
  return { trait, lines, ...(hidden.includes(true) ? {} : { untold }) };
}
