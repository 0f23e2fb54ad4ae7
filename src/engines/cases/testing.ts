import type { ClockRule } from '#engines/deadlines/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { actOnCase } from './acting/commands.ts';
import type { ActOnCase, ActResult, OpenCase, OpenedCase } from './acts.ts';
import { type CaseChange, type DisposedCase, defineCaseType } from './case-type.ts';
import { openCase } from './opening/commands.ts';
import { registerCaseTypes } from './registry.ts';

export const suzaka = '202070';
export const obuse = '205419';

const says = (ja: string) => ({ ja, en: ja, easy: ja });
const state = (ja: string, open: boolean) => ({
  label: says(ja),
  applicant: says(ja),
  tone: 'info' as const,
  open,
});

/** A type with everything that the engine knows: two deciders, a correction, withdrawal, a system action. */
export const testType = defineCaseType({
  type: 'test.case',
  label: says('見本の申請'),
  states: {
    received: state('受付', true),
    reviewing: state('審査中', true),
    correction: state('補正待ち', true),
    approved: state('承認', false),
    refused: state('却下', false),
    withdrawn: state('取下げ', false),
  },
  initial: 'received',
  actions: {
    review: { label: says('審査を始める'), from: ['received'], to: 'reviewing', by: 'staff' },
    approve: {
      ...{ label: says('承認する'), from: ['reviewing'], to: 'approved', by: 'staff' },
      ...{ decides: 'approved', permission: 'test.decide' },
    },
    refuse: {
      ...{ label: says('却下する'), from: ['reviewing'], to: 'refused', by: 'staff' },
      ...{ decides: 'refused', asks: 'reason', permission: 'test.decide' },
    },
    requestCorrection: {
      ...{ label: says('補正を求める'), from: ['received', 'reviewing'], to: 'correction' },
      ...{ by: 'staff', clock: 'pause', asks: 'reason' },
    },
    answerCorrection: {
      ...{ label: says('補正する'), from: ['correction'], to: 'reviewing', by: 'applicant' },
      clock: 'resume',
    },
    withdraw: {
      ...{ label: says('取り下げる'), from: ['received', 'reviewing', 'correction'] },
      ...{ to: 'withdrawn', by: 'applicant' },
    },
    expire: { label: says('期限切れ'), from: ['reviewing'], to: 'refused', by: 'system' },
  },
  permissions: { read: 'test.read', work: 'test.work' },
  staffHref: (id) => `/staff/test/${id}`,
});

/** A type that knows nothing of corrections: rounds go beside its states. */
export const plainType = defineCaseType({
  ...{ type: 'test.plain', label: says('見本の届出'), initial: 'received' },
  extendedBy: 'owner',
  states: { received: state('受付', true), done: state('完了', false) },
  actions: { finish: { label: says('完了する'), from: ['received'], to: 'done', by: 'staff' } },
  permissions: testType.permissions,
  staffHref: (id) => `/staff/plain/${id}`,
});

export const rule: ClockRule = {
  days: 15,
  unit: 'calendar',
  firstDay: 'counted',
  skips: 'none',
  lastDayClosed: 'keep',
  basis: says('見本条例'),
};

export function staffOf(
  departmentId: string,
  permissions: readonly string[] = ['test.read', 'test.work', 'test.decide'],
): StaffActor {
  return {
    ...{ kind: 'staff', userId: newId(), staffId: newId(), name: '見本 計子' },
    departmentIds: [departmentId],
    permissions: new Set(permissions),
  };
}

/** An application as a procedure would send it in. */
export function application(departmentId: string, more: Partial<OpenCase> = {}): OpenCase {
  return {
    ...{ type: testType.type, subject: 'jido-teate', title: '児童手当認定請求', departmentId },
    ...{ channel: 'web', applicant: { name: '髙橋 花子', email: 'hanako@example.jp' } },
    clock: { rule },
    retention: { years: 5 },
    ...more,
  };
}

export const visitor: Actor = { kind: 'visitor' };

/** A database with the test type registered, and the acts that tests repeat. */
export interface TestOffice {
  readonly database: Database;
  readonly section: string;
  readonly clerk: StaffActor;
  /** What the owner of the type was told. */
  readonly changes: CaseChange[];
  readonly disposals: DisposedCase[];
  inSuzaka<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Sets today. */
  at(day: string): void;
  open(more?: Partial<OpenCase>, actor?: Actor): Promise<OpenedCase>;
  act(id: string, action: string, more?: Partial<ActOnCase>, actor?: Actor): Promise<ActResult>;
}

export async function openTestOffice(): Promise<TestOffice> {
  const database = await testDatabase();
  database.hooks.emit = async () => undefined;
  const section = newId();
  const clerk = staffOf(section);
  const changes: CaseChange[] = [];
  const disposals: DisposedCase[] = [];
  const acted = async (_unit: Unit, change: CaseChange) => void changes.push(change);
  const disposed = async (_unit: Unit, one: DisposedCase) => void disposals.push(one);
  registerCaseTypes([{ ...testType, acted, disposed }, plainType]);
  const inSuzaka: TestOffice['inSuzaka'] = (work) => database.inTown(suzaka, work);
  const at: TestOffice['at'] = (day) => {
    database.hooks.now = () => new Date(`${day}T03:00:00Z`);
  };
  at('2026-05-11');
  return {
    ...{ database, section, clerk, changes, disposals, inSuzaka, at },
    open: (more, actor = visitor) =>
      inSuzaka((unit) => openCase(unit, actor, application(section, more))),
    act: (id, action, more, actor = clerk) =>
      inSuzaka((unit) => actOnCase(unit, actor, id, action, { key: newId(), ...more })),
  };
}
