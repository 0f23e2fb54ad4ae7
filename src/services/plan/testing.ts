import { join } from 'node:path';
import type { StaffActor } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';
import type { RecordInput } from './inputs.ts';
import type { CheckedPlan } from './plan-file/check.ts';
import { checkPlan } from './plan-file/files.ts';

export const demoFolder = join(import.meta.dirname, '../../../demo');
export const suzaka = '202070';
export const obuse = '205419';
/** After the demo plan's period; the demo's last figures are of 2026-03-31. */
export const today = new Date('2026-11-23T03:00:00Z');

export function staffWith(...permissions: string[]): StaffActor {
  return {
    kind: 'staff',
    userId: newId(),
    staffId: newId(),
    name: '見本 計子',
    departmentIds: [],
    permissions: new Set(permissions),
  };
}

/** A figure as the form sends it. */
export function figure(
  indicator: string,
  value: string,
  asOf: string,
  key: string = newId(),
): RecordInput {
  return { indicator, value, asOf, sourceNote: '調査', fileId: undefined, key };
}

/** A plan file that must be right. */
export async function planOf(text: string): Promise<CheckedPlan> {
  const checked = await checkPlan(new TextEncoder().encode(text));
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message.en).join());
  return checked.plan;
}
