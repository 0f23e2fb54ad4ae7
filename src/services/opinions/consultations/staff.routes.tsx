import { Hono } from 'hono';
import { z } from 'zod';
import { checkContent, readRichText } from '#engines/content/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { listTopics } from '#engines/publishing/contract.ts';
import { inputCounts, listProjects } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import {
  attempt,
  type FormState,
  pageOf,
  statusOfForm,
  tryWrite,
} from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { consultationForms, deskHref, kindOf } from '../model.ts';
import { staffTexts } from '../text.ts';
import {
  closeConsultation,
  createConsultation,
  extendConsultation,
  publishConsultation,
  saveConsultation,
  stoppingFindings,
  tellOutcome,
  withdrawConsultation,
} from './commands.ts';
import { deskWords as words } from './desk-text.ts';
import { ConsultationForm, ExtendForm, NoteForm, OutcomeForm } from './inputs.ts';
import { type Consultation, countParticipants, getConsultation, listAll } from './queries.ts';
import { type Act, phaseOf } from './rules.ts';
import { ConsultationDesk, ConsultationTable, type DeskForm } from './views/desk.tsx';
import { EditConsultation } from './views/edit.tsx';
import { titleOf } from './words.ts';

export const deskRoutes = new Hono<HttpEnv>();

const crumb = { label: staffTexts.menu, href: '/staff/opinions' };
const styles = [
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];
const manage = permit('opinions.manage');
const one = '/opinions/:id{[0-9a-f-]{36}}';
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';
const pageSize = 30;
/** Bytes of a form with one long text. */
const largestForm = 3 * 1024 * 1024;

deskRoutes.get('/opinions', manage, async (c) => {
  const page = pageOf(c);
  const { rows, total, today } = await inTown(c, async (unit) => ({
    ...(await listAll(unit, { page, pageSize })),
    today: dayInTokyo(unit.now),
  }));
  const listed = rows.map((consultation) => ({
    consultation,
    phase: phaseOf(consultation, today),
  }));
  return staffPage(
    c,
    { title: staffTexts.menu, lead: words.lead },
    <ConsultationTable rows={listed} {...{ page, pageSize, total }} />,
  );
});

function valuesOf(found: Consultation): FormValues {
  const { project, policy, revision, topics, additions, ...rest } = found;
  const texts = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    ...{
      topics: [...topics],
      project: project ?? '',
      policy: policy === null ? '' : String(policy),
    },
    ...(additions && { additions: 'on' }),
    seen: String(revision),
  };
}

async function editPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const id = idOf(c);
  const { found, today, ...lists } = await inTown(c, async (unit) => ({
    found: id ? await getConsultation(unit, id) : undefined,
    departments: await listDepartments(unit),
    topics: await listTopics(unit),
    projects: await listProjects(unit, { all: true }),
    today: dayInTokyo(unit.now),
  }));
  const form = consultationForms.find((one) => one === c.req.query('form')) ?? 'entries';
  const fresh = { form, access: 'open', moderation: 'before', additions: 'on', opensOn: today };
  const usual = { ...fresh, closesOn: addDays(today, 30) };
  const values = state.values ?? (found ? valuesOf(found) : usual);
  const html = typedValue(values, 'html');
  return staffPage(
    c,
    {
      ...{ title: found ? words.edit : words.add, breadcrumbs: [crumb], styles },
      status: statusOfForm(state),
    },
    <EditConsultation
      {...{ ...lists, today, values, errors: state.errors }}
      findings={html ? checkContent(html, { today, title: typedValue(values, 'title') }) : []}
      keepAs={`opinions-${found?.id ?? 'new'}`}
      isPublic={found?.state === 'published'}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const typed = await readForm(c);
  const values: FormValues = { ...typed, html: readRichText(typed, 'html').html };
  const checked = checkInput(ConsultationForm, values);
  if (!checked.ok) return editPage(c, { values, errors: checked.errors });
  const { actor } = c.var;
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      if (!idOf(c)) return createConsultation(unit, actor, checked.value);
      await saveConsultation(unit, actor, idOf(c), checked.value);
      return idOf(c);
    }),
  );
  return 'errors' in saved
    ? editPage(c, { values, errors: saved.errors })
    : c.redirect(`${deskHref(saved.value)}?done=saved`, 303);
}

deskRoutes.get('/opinions/new', manage, (c) => editPage(c));
deskRoutes.post('/opinions/new', manage, takesUploads(largestForm), save);
deskRoutes.get(`${one}/edit`, manage, (c) => editPage(c));
deskRoutes.post(`${one}/edit`, manage, takesUploads(largestForm), save);

async function deskPage(c: HttpContext, form: DeskForm = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const consultation = await getConsultation(unit, idOf(c));
    const { id, form: kind } = consultation;
    return {
      consultation,
      phase: phaseOf(consultation, dayInTokyo(unit.now)),
      counts: await inputCounts(unit, { kind: kindOf(kind), subject: id }),
      participants: await countParticipants(unit, id),
      findings: stoppingFindings(consultation, unit.now),
    };
  });
  const key = c.req.query('done') ?? '';
  const done = Object.entries(words.done).find(([name]) => name === key)?.[1];
  return staffPage(
    c,
    { title: titleOf(found.consultation), breadcrumbs: [crumb], status: statusOfForm(form) },
    <ConsultationDesk {...found} form={form} done={done} />,
  );
}

deskRoutes.get(one, manage, (c) => deskPage(c));

/** A form of the page: done and back, or the page again with what was typed. */
function act<S extends z.ZodType>(
  name: Act,
  input: S,
  done: keyof typeof words.done,
  run: (unit: Unit, actor: Actor, id: string, input: z.output<S>) => Promise<unknown>,
): void {
  deskRoutes.post(`${one}/${name}`, manage, async (c) => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return deskPage(c, { to: name, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, c.var.actor, idOf(c), checked.value)),
    );
    return errors
      ? deskPage(c, { to: name, values, errors })
      : c.redirect(`${deskHref(idOf(c))}?done=${done}`, 303);
  });
}

act('publish', z.object({}), 'published', publishConsultation);
act('extend', ExtendForm, 'extended', extendConsultation);
act('close', NoteForm, 'closed', (unit, actor, id, { note }) =>
  closeConsultation(unit, actor, id, note),
);
act('tell', OutcomeForm, 'told', (unit, actor, id, { outcome }) =>
  tellOutcome(unit, actor, id, outcome),
);
act('withdraw', NoteForm, 'withdrawn', (unit, actor, id, { note }) =>
  withdrawConsultation(unit, actor, id, note),
);
