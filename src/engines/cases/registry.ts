import { slot } from '#platform/slot.ts';
import type { CaseType } from './case-type.ts';

/** A type whose own names of states and actions are not known here. */
export type AnyCaseType = CaseType<string, string>;

const registered = slot<ReadonlyMap<string, AnyCaseType>>(new Map());

function insistOnStates({ type, states, initial, actions }: AnyCaseType): void {
  const named = Object.values(actions).flatMap(({ from, to }) => [...from, to]);
  const unknown = [initial, ...named].find((state) => !Object.hasOwn(states, state));
  if (unknown !== undefined) throw new Error(`${type} has no state ${unknown}`);
}

/**
 * Tells the engine what cases there are; types are code, the same for every town. Modules call it once
 * at start; a type registered again replaces itself.
 * @throws Error when an action leads to or from a state that the type does not have.
 */
export function registerCaseTypes(types: readonly AnyCaseType[]): void {
  for (const type of types) insistOnStates(type);
  registered.fill(
    new Map([...registered.value, ...types.map((type) => [type.type, type] as const)]),
  );
}

export function findCaseType(type: string): AnyCaseType | undefined {
  return registered.value.get(type);
}

/** @throws Error when no module registered it: a mistake of ours, not of a person. */
export function getCaseType(type: string): AnyCaseType {
  const found = registered.value.get(type);
  if (!found) throw new Error(`no case type ${type} is registered`);
  return found;
}

export function listCaseTypes(): readonly AnyCaseType[] {
  return [...registered.value.values()];
}
