/**
 * What the start of the program fills once and everything reads then: the measures, kinds of cases or
 * permissions that the modules bring. They are code, the same for every town.
 */
export interface Slot<T> {
  readonly value: T;
  fill(value: T): void;
}

const empties: (() => void)[] = [];

/** A slot that holds `first` until it is filled; made once, when its module is loaded. */
export function slot<T>(first: T): Slot<T> {
  let value = first;
  empties.push(() => {
    value = first;
  });
  return {
    get value() {
      return value;
    },
    fill: (next) => {
      value = next;
    },
  };
}

/** As if the program had just been loaded; test files that share a process begin with it. */
export function emptySlots(): void {
  for (const empty of empties) empty();
}
