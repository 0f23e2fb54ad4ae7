import { join } from 'node:path';
import type { StaffActor } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';

export const demoFolder = join(import.meta.dirname, '../../../demo');
export const suzaka = '202070';
/** Weekday in the demo's time; the recruitment examination is open. */
export const today = new Date('2026-11-24T03:00:00Z');

export function staffWith(...permissions: string[]): StaffActor {
  return {
    kind: 'staff',
    userId: newId(),
    staffId: newId(),
    name: '見本 直子',
    departmentIds: [],
    permissions: new Set(permissions),
  };
}
