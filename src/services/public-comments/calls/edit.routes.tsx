import { Hono } from 'hono';
import { findMediaOf, listMedia, readRichText } from '#engines/content/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { listTopics } from '#engines/publishing/contract.ts';
import { listProjects } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { canDo } from '../policy.ts';
import { createCall, saveCall } from './commands.ts';
import { editWords as words } from './desk-text.ts';
import { CallForm } from './inputs.ts';
import { type Call, getCall, minimumDays } from './queries.ts';
import { deskCrumb, idOf, manage, one } from './staff.routes.tsx';
import { EditCall } from './views/edit.tsx';

const styles = [
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];
/** Bytes of a form with two long texts. */
const largestForm = 4 * 1024 * 1024;

function valuesOf(call: Call): FormValues {
  const { project, policy, initiative, indicator, revision, sections, ...rest } = call;
  const texts = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    ...{ documents: [...call.documents], ways: [...call.ways], topics: [...call.topics] },
    ...{ sections: sections.join('\n'), project: project ?? '', initiative: initiative ?? '' },
    ...{ indicator: indicator ?? '', policy: policy === null ? '' : String(policy) },
    ...{ seen: String(revision), note: '' },
  };
}

/** A new call begins with what most have. */
function blank(c: HttpContext, today: string, days: number): FormValues {
  const { actor } = c.var;
  return {
    departmentId: actor.kind === 'staff' ? (actor.departmentIds[0] ?? '') : '',
    ...{ asksName: 'optional', asksAddress: 'optional', eligible: words.eligibleAtFirst.ja },
    ...{ ways: ['web', 'post', 'counter'], opensOn: addDays(today, 14) },
    closesOn: addDays(today, 14 + days),
  };
}

/** The newest files of the library, after those that are chosen. */
export async function listFiles(unit: Unit, chosen: readonly string[]) {
  const known = await findMediaOf(unit, chosen);
  const { media } = await listMedia(unit, { q: '', kind: 'attachment', missing: '', page: 1 });
  return [...known.values(), ...media.filter(({ id }) => !known.has(id))];
}

async function editPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const id = idOf(c);
  const found = await inTown(c, async (unit) => {
    const call = id ? await getCall(unit, id) : undefined;
    const chosen = state.values ? typedValues(state.values, 'documents') : (call?.documents ?? []);
    const departments = await listDepartments(unit);
    return {
      ...{ call, today: dayInTokyo(unit.now), minimumDays: await minimumDays(unit) },
      departments: departments.filter((one) =>
        canDo(c.var.actor, 'public-comments.manage', { departmentId: one.id }),
      ),
      ...{ topics: await listTopics(unit), files: await listFiles(unit, chosen) },
      projects: await listProjects(unit, { all: true }),
    };
  });
  const { call, today, minimumDays: days, ...choices } = found;
  const values = state.values ?? (call ? valuesOf(call) : blank(c, today, days));
  return staffPage(
    c,
    {
      ...{ title: call ? words.edit : words.add, breadcrumbs: [deskCrumb], styles },
      status: statusOfForm(state),
    },
    <EditCall
      {...{ ...choices, today, values, errors: state.errors, minimumDays: days }}
      keepAs={call?.id ?? 'new'}
      isOut={call?.state === 'published'}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const typed = await readForm(c);
  const html = readRichText(typed, 'html').html;
  const values: FormValues = { ...typed, html, draftHtml: readRichText(typed, 'draftHtml').html };
  const checked = checkInput(CallForm, values);
  if (!checked.ok) return editPage(c, { values, errors: checked.errors });
  const { actor } = c.var;
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      if (!idOf(c)) return createCall(unit, actor, checked.value);
      await saveCall(unit, actor, idOf(c), checked.value);
      return idOf(c);
    }),
  );
  return 'errors' in saved
    ? editPage(c, { values, errors: saved.errors })
    : c.redirect(`${deskHref(saved.value)}?done=saved`, 303);
}

export const editRoutes = new Hono<HttpEnv>()
  .get('/public-comments/new', manage, (c) => editPage(c))
  .post('/public-comments/new', manage, takesUploads(largestForm), save)
  .get(`${one}/edit`, manage, (c) => editPage(c))
  .post(`${one}/edit`, manage, takesUploads(largestForm), save);
