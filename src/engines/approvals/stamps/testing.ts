import { AppError, InputError } from '#platform/errors.ts';
import type { RoleName } from '#platform/module.ts';
import { requestApproval } from '../drafts/commands.ts';
import { getApproval } from '../drafts/queries.ts';
import { findInbox, type InboxView } from '../inbox/queries.ts';
import type { World } from '../testing.ts';
import { returnDraft, stampDraft, takeBackDraft } from './commands.ts';

let subjects = 0;

/** Something that nobody has drafted yet. */
export function nextSubject(): { type: string; id: string } {
  subjects += 1;
  return { type: 'test.case', id: `case-${subjects}` };
}

interface Wanted {
  readonly by?: RoleName;
  readonly amount?: number;
  readonly subject?: { type: string; id: string };
  readonly kind?: string;
  readonly department?: string;
}

/** Drafts of a world and what they look like; `world` is asked at each call. */
export function draftsIn(world: () => World) {
  const look = (id: string) => world().inTown((unit) => getApproval(unit, id));
  return {
    look,
    draft: async ({ by = 'clerk', amount = 100, ...more }: Wanted = {}): Promise<string> => {
      const { kind = 'procedures.decision', department = 'shimin' } = more;
      const actor = await world().actor(by);
      const departmentId = await world().department(department);
      const wanted = { kind, departmentId, amount, title: '補助金の交付決定' };
      const subject = more.subject ?? nextSubject();
      return (await world().inTown((unit) => requestApproval(unit, actor, { ...wanted, subject })))
        .id;
    },
    stepOf: async (id: string, label: string): Promise<string> => {
      const { steps } = await look(id);
      return steps.find((step) => step.label === label)?.id ?? '';
    },
    states: async (id: string): Promise<string[]> =>
      (await look(id)).steps.map(({ label, state }) => `${label} ${state}`),
    inbox: async (name: RoleName, view: InboxView): Promise<string[]> => {
      const { staffId } = await world().actor(name);
      const found = await world().inTown((unit) => findInbox(unit, staffId, view, 1));
      return found.rows.map(({ id }) => id);
    },
  };
}

/** What people of a world do with drafts; steps by their labels. */
export function actsIn(world: () => World) {
  const { look, stepOf } = draftsIn(world);
  return {
    stamp: async (id: string, by: RoleName, label: string): Promise<void> => {
      const actor = await world().actor(by);
      const stepId = await stepOf(id, label);
      await world().inTown((unit) => stampDraft(unit, actor, { draftId: id, stepId }));
    },
    giveBack: async (id: string, by: RoleName, label: string, to?: string): Promise<void> => {
      const actor = await world().actor(by);
      const stepId = await stepOf(id, label);
      const target = to ? await stepOf(id, to) : '';
      const input = { draftId: id, stepId, to: target, reason: '金額の根拠を付けてください' };
      await world().inTown((unit) => returnDraft(unit, actor, input));
    },
    takeBack: async (id: string, by: RoleName, reason = ''): Promise<void> => {
      const actor = await world().actor(by);
      const { round } = await look(id);
      await world().inTown((unit) => takeBackDraft(unit, actor, { draftId: id, round, reason }));
    },
  };
}

/** The code of the refusal, or the fields to mend; `undefined` as a word when it went through. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error.reason.code;
  return error instanceof InputError ? Object.keys(error.fields).join() : String(error);
}
