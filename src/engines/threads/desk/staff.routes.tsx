import { Hono } from 'hono';
import type { z } from 'zod';
import { caseStyles } from '#engines/cases/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can, type StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { answerInput, correctAnswer, proposeAgain } from '../answers/commands.ts';
import { AnswerForm } from '../answers/inputs.ts';
import { answersOf } from '../answers/queries.ts';
import {
  assignInput,
  closeInput,
  examineInput,
  updateText,
  withdrawInput,
} from '../inputs/commands.ts';
import { staffVoiceHref } from '../inputs/model.ts';
import { recordInput } from '../inputs/record.ts';
import { listInputKinds } from '../inputs/registry.ts';
import { firstLine } from '../inputs/words.ts';
import { decideInputs } from '../moderation/commands.ts';
import type { ThreadsPermission } from '../policy.ts';
import { refusals } from '../text.ts';
import * as inputs from './inputs.ts';
import { listQueue, queueViews } from './queries.ts';
import { deskWords as words } from './text.ts';
import { EnterVoice } from './views/enter.tsx';
import type { DeskForm } from './views/forms.tsx';
import { VoiceQueue } from './views/queue.tsx';
import { VoiceDesk } from './views/voice.tsx';
import { readWork } from './work.ts';

export const voiceDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/inputs/views/voices.css', caseStyles];
const crumb = { label: words.title, href: '/staff/voices' };
const one = '/voices/:id{[0-9a-f-]{36}}';
const read = permit('threads.read');
const work = permit('threads.work');

/** @throws AppError forbidden for whoever is no member of staff. */
function staffOf({ var: { actor } }: HttpContext): StaffActor {
  if (actor.kind !== 'staff') throw new AppError('forbidden', refusals.notPermitted);
  return actor;
}

voiceDesk.get('/voices', read, async (c) => {
  const actor = staffOf(c);
  const view = queueViews.find((known) => known === c.req.query('view')) ?? 'section';
  const asked = { view, words: c.req.query('q') ?? '', page: pageOf(c) };
  const queue = await inTown(c, (unit) => listQueue(unit, actor, asked));
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles },
    <VoiceQueue
      queue={queue}
      {...asked}
      mayAdd={can(actor, 'threads.work')}
      mayAnswer={can(actor, 'threads.answer')}
      proposed={Number(c.req.query('proposed') ?? 0)}
    />,
  );
});

async function enterPage(c: HttpContext, state: FormState, recorded?: Text): Promise<Response> {
  const actor = staffOf(c);
  const departments = await inTown(c, (unit) => listDepartments(unit));
  const values = {
    receivedOn: dayInTokyo(new Date()),
    departmentId: actor.departmentIds[0] ?? '',
    wish: 'private',
  };
  return staffPage(
    c,
    {
      ...{ title: words.newTitle, lead: words.newLead, breadcrumbs: [crumb] },
      status: statusOfForm(state),
    },
    <EnterVoice
      kinds={listInputKinds().filter(({ answered }) => answered === 'each')}
      departments={departments}
      values={state.values ?? values}
      errors={state.errors}
      recorded={recorded}
    />,
  );
}

voiceDesk.get('/voices/new', work, (c) => enterPage(c, {}));

voiceDesk.post('/voices/new', work, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(inputs.VoiceForm, values);
  if (!checked.ok) return enterPage(c, { values, errors: checked.errors });
  const { name, email, title, ...voice } = checked.value;
  const author = { name: name || undefined, email: email || undefined, wantsNotices: email !== '' };
  const { receipt, secret } = await inTown(c, (unit) =>
    recordInput(unit, staffOf(c), { ...voice, title: title || undefined, author }),
  );
  // Not after a redirect: the secret stands nowhere else.
  c.header('Cache-Control', 'no-store');
  return enterPage(c, {}, words.recorded(receipt, secret));
});

async function voicePage(c: HttpContext, form: DeskForm = {}): Promise<Response> {
  const actor = staffOf(c);
  const found = await inTown(c, (unit) => readWork(unit, actor, c.req.param('id') ?? ''));
  const title = found.row.title ?? firstLine(found.row.text);
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    { title: { ja: title, en: title }, breadcrumbs: [crumb], styles, status: statusOfForm(form) },
    <VoiceDesk
      work={found}
      form={form}
      done={c.req.query('done') !== undefined}
      may={{
        work: can(actor, 'threads.work'),
        answer: can(actor, 'threads.answer'),
        moderate: can(actor, 'threads.moderate'),
      }}
    />,
  );
}

voiceDesk.get(one, read, (c) => voicePage(c));

interface Act<S extends z.ZodType> {
  /** Below the address of the voice. */
  readonly to: string;
  readonly input: S;
  readonly permission: ThreadsPermission;
  readonly run: (unit: Unit, actor: StaffActor, id: string, input: z.output<S>) => Promise<unknown>;
}

/** A form of the page: done and back, or the page again with what was typed and what to mend. */
function act<S extends z.ZodType>({ to, input, permission, run }: Act<S>): void {
  voiceDesk.post(`${one}/${to}`, permit(permission), async (c) => {
    const id = c.req.param('id') ?? '';
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return voicePage(c, { to, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, staffOf(c), id, checked.value)),
    );
    return errors
      ? voicePage(c, { to, values, errors })
      : c.redirect(`${staffVoiceHref(id)}?done`, 303);
  });
}

const newestOf = async (unit: Unit, id: string) => (await answersOf(unit, id))[0]?.id ?? '';

act({ to: 'answer', input: AnswerForm, permission: 'threads.answer', run: answerInput });
act({
  ...{ to: 'again', input: AnswerForm, permission: 'threads.answer' },
  run: async (unit, actor, id, answer) =>
    proposeAgain(unit, actor, await newestOf(unit, id), answer),
});
act({
  ...{ to: 'correction', input: AnswerForm, permission: 'threads.answer' },
  run: async (unit, actor, id, answer) =>
    correctAnswer(unit, actor, await newestOf(unit, id), answer),
});
act({
  ...{ to: 'moderation', input: inputs.ModerationForm, permission: 'threads.moderate' },
  run: (unit, actor, id, decision) => decideInputs(unit, actor, [id], decision),
});
act({ to: 'shown', input: inputs.ShownForm, permission: 'threads.moderate', run: updateText });
act({
  ...{ to: 'owner', input: inputs.OwnerForm, permission: 'threads.work' },
  run: (unit, actor, id, { departmentId, staffId }) =>
    assignInput(unit, actor, id, { departmentId, staffId: staffId || undefined }),
});
act({ to: 'examine', input: inputs.EmptyForm, permission: 'threads.work', run: examineInput });
act({
  ...{ to: 'close', input: inputs.CloseForm, permission: 'threads.work' },
  run: (unit, actor, id, { reason }) => closeInput(unit, actor, id, reason),
});
act({
  ...{ to: 'withdraw', input: inputs.EmptyForm, permission: 'threads.work' },
  run: (unit, actor, id) => withdrawInput(unit, { kind: 'staff', actor }, id),
});
