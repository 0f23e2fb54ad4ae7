import { findApproval, registerApprovalKinds, stampDraft } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { permissions as contentPermissions } from '#engines/content/policy.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { type Happening, registerCarriers } from '#engines/publishing/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { RoleName } from '#platform/module.ts';
import { contentOf } from './items/content.ts';
import { ItemForm } from './items/inputs.ts';
import { type Content, type NewsKind, subjectType } from './model.ts';
import { permissions } from './policy.ts';
import { publicationApproval } from './publication/kind.ts';
import { news } from './service.ts';

export const town = '202070';
const names = ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'] as const;

/** A text in which the checks find nothing. */
export const plainBody =
  '<h2>日程</h2><p>参加する人は、当日の朝に会場へお越しください。</p><p>雨の日は中止します。</p>';

/** What a form of this kind says, cleaned as the form is. */
export function sampleContent(more: Partial<Record<string, unknown>> = {}): Content {
  const form = ItemForm.parse({
    ...{ kind: 'article', departmentId: '0197a1b2-0000-7000-8000-000000000001' },
    ...{ title: '公園の清掃に参加しませんか', summary: '公園をみんなで掃除します。' },
    ...{ body: plainBody, slug: 'park' },
    ...more,
  });
  return contentOf(form, 'editor').content;
}

/** The demo town's people and routes at noon of the 1st of July 2026, with a carrier that listens. */
export async function openNewsroom() {
  const database = await testDatabase();
  const clock = { now: new Date('2026-07-01T12:00:00+09:00') };
  const carried: Happening[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  registerApprovalKinds([publicationApproval]);
  registerNotificationKinds([...(approvals.notifications ?? []), ...(news.notifications ?? [])]);
  registerCarriers([
    {
      name: 'test',
      preview: async () => [{ label: { ja: '投稿', en: 'Post' }, value: '公園の清掃' }],
      carry: async (_unit, _actor, happening) => void carried.push(happening),
      announce: async () => 0,
    },
  ]);
  await addTestTowns(
    database,
    [town],
    [...approvalPermissions, ...contentPermissions, ...permissions],
  );
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  const users = Object.fromEntries(names.map((name) => [name, name]));
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users });
    await loadDemoApprovals(unit);
  });
  const actor = async (name: RoleName): Promise<StaffActor> => {
    const found = await inTown((unit) => findStaffActor(unit, name));
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    ...{ database, clock, carried, inTown, actor },
    department: async (code: string) =>
      (await inTown((unit) => findDepartmentByCode(unit, code)))?.id ?? '',
    /** The open stamp of an item's draft, by this person. */
    stamp: async (id: string, who: StaffActor) => {
      await inTown(async (unit) => {
        const approval = await findApproval(unit, { type: subjectType, id });
        const step = approval?.steps.find(({ state }) => state === 'open');
        if (!approval || !step) throw new Error('nothing waits for a stamp');
        await stampDraft(unit, who, { draftId: approval.id, stepId: step.id });
      });
    },
  };
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

/** A draft of the citizens' section, by its clerk. */
export function newDraft(
  departmentId: string,
  more: Partial<Content> = {},
  kind: NewsKind = 'article',
) {
  return { kind, departmentId, content: { ...sampleContent(), ...more } };
}
