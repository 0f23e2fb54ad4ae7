import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { RoleName } from '#platform/module.ts';
import { addDepartment } from './departments/commands.ts';
import { listDepartments } from './departments/queries.ts';
import { addPost, addStaff } from './staff/commands.ts';
import { findStaffByNumber, listStaffWith } from './staff/queries.ts';

/** Beginning of the demo plan's period: who recorded its figures was in office then. */
const since = '2021-04-01';
const loader: Actor = { kind: 'system', name: 'demo' };

/** The sections that the demo plan names, and where the mayor's own post (特別職) stands. */
const sections = [
  { code: 'seisaku', ja: '政策推進課', en: 'Policy Promotion Section' },
  { code: 'shimin', ja: '市民課', en: 'Citizens Section' },
  { code: 'somu', ja: '総務課', en: 'General Affairs Section' },
  { code: 'zaisei', ja: '財政課', en: 'Finance Section' },
  { code: 'zeimu', ja: '税務課', en: 'Tax Section' },
  { code: 'shogaigakushu', ja: '生涯学習推進課', en: 'Lifelong Learning Section' },
  { code: 'shicho', ja: '特別職', en: 'Office of the Mayor' },
] as const;

type SectionCode = (typeof sections)[number]['code'];

interface Person {
  readonly name: string;
  readonly posts: readonly (readonly [SectionCode, string])[];
}

/** 見本 as a family name tells every reader that nobody of this name works at the town hall. */
const people: Readonly<Record<RoleName, Person>> = {
  mayor: { name: '見本 望', posts: [['shicho', '市長']] },
  planner: { name: '見本 計子', posts: [['seisaku', '主査']] },
  editor: { name: '見本 文', posts: [['seisaku', '主任']] },
  clerk: {
    name: '見本 直子',
    posts: [
      ['shimin', '主任'],
      ['shogaigakushu', '主任'],
    ],
  },
  chief: { name: '見本 要', posts: [['shimin', '課長']] },
  finance: {
    name: '見本 実',
    posts: [
      ['zaisei', '係長'],
      ['zeimu', '係長'],
    ],
  },
  admin: { name: '見本 守', posts: [['somu', '係長']] },
};

const numberOf = (index: number): string => `見本-${String(index + 1).padStart(3, '0')}`;

/**
 * Lets clerk and chief work in the sections that services have added and that nobody sits in: a demo
 * town has few people and many counters.
 */
export async function staffDemoSections(unit: Unit): Promise<void> {
  const roles = Object.keys(people);
  for (const department of await listDepartments(unit)) {
    if ((await listStaffWith(unit, { departmentId: department.id })).length > 0) continue;
    for (const [role, title] of [
      ['clerk', '主任'],
      ['chief', '課長'],
    ] as const) {
      const member = await findStaffByNumber(unit, numberOf(roles.indexOf(role)));
      const post = { departmentId: department.id, title, from: since };
      if (member) await addPost(unit, loader, member.id, post);
    }
  }
}

/**
 * Departments and staff of the demo town.
 * @param users user ids of the accounts engine by role name; people without a user cannot sign in.
 */
export async function loadDemoOrganisation(
  unit: Unit,
  { users }: { readonly users: Readonly<Partial<Record<string, string>>> },
): Promise<void> {
  const ids = new Map<string, string>();
  for (const { code, ja, en } of sections) {
    const department = { code, name: { ja, en }, from: since };
    ids.set(code, await addDepartment(unit, loader, department));
  }
  for (const [index, [role, person]] of Object.entries(people).entries()) {
    await addStaff(unit, loader, {
      userId: users[role],
      employeeNumber: numberOf(index),
      name: person.name,
      from: since,
      roles: [role],
      posts: person.posts.map(([code, title], place) => ({
        departmentId: ids.get(code) ?? '',
        title,
        concurrent: place > 0,
      })),
    });
  }
}
