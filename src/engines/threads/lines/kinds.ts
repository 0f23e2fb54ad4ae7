import { slot } from '#platform/slot.ts';
import type { HopKind } from '../hop.ts';

const kinds = slot<ReadonlyMap<string, HopKind>>(new Map());

/** Called once at start with the `hops` slots of all manifests. */
export function registerHopKinds(all: readonly HopKind[]): void {
  kinds.fill(new Map(all.map((kind) => [kind.kind, kind])));
}

/** In the order of the way from voice to result. */
export function listHopKinds(): readonly HopKind[] {
  return stages.flatMap((stage) => [...kinds.value.values()].filter((one) => one.stage === stage));
}

/** Undefined for a kind whose module was taken out of the town. */
export function findHopKind(name: string): HopKind | undefined {
  return kinds.value.get(name);
}

/** The way from a voice to what it changed. */
export const stages = [
  'theme',
  'decision',
  'plan',
  'money',
  'published',
  'result',
] as const satisfies readonly HopKind['stage'][];
export type Stage = (typeof stages)[number];
