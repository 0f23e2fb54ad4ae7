import { type Context, Hono } from 'hono';
import { findSignedRun, runHref, themesTopic } from '#engines/analysis/contract.ts';
import { contentMedia, findMediaOf } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import {
  type InputList,
  inputCounts,
  listInputs,
  publicViewer,
  voicesTopic,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { feedsOf } from '../feed.ts';
import { countSupporters, listIdeas } from '../ideas/queries.ts';
import { sending } from '../limits.ts';
import { folderOf, kindOf, listTopic, moduleName, pageTopic, publicHref } from '../model.ts';
import { personOf } from '../person.ts';
import { areaOptions, assertNew, freshForm, leadToVoice } from '../sent.ts';
import { moduleTexts, names } from '../text.ts';
import { EntryFilter, EntryForm, IdeaForm } from './inputs.ts';
import { type Consultation, findPublished } from './queries.ts';
import { phaseOf } from './rules.ts';
import { needsAccount, takeEntry } from './take.ts';
import { pageWords } from './text.ts';
import { ConsultationPage } from './views/consultation.tsx';
import { WritePage } from './views/write.tsx';
import { questionOf, titleOf } from './words.ts';

export const consultationRoutes = new Hono<HttpEnv>();

const styles = [
  'services/opinions/views/opinions.css',
  'engines/content/render/views/content-body.css',
];
export const opinionCrumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.opinions, href: '/opinions' },
];
const one = '/opinions/:form{consultations|ideas}/:slug';

/** @throws AppError not-found for drafts, and at the address of the other form. */
export async function published(unit: Unit, c: Context): Promise<Consultation> {
  const found = await findPublished(unit, c.req.param('slug') ?? '');
  const folder = c.req.param('form') ?? 'ideas';
  if (!found || folderOf(found.form) !== folder) throw notFound(names.consultation);
  return found;
}

async function entriesOf(
  unit: Unit,
  consultation: Consultation,
  filter: EntryFilter,
): Promise<InputList> {
  if (consultation.form === 'ideas') return listIdeas(unit, { among: [consultation.id], filter });
  const { q, area, page } = filter;
  return listInputs(unit, publicViewer, {
    ...{ kind: kindOf(consultation.form), subject: consultation.id, page },
    ...{ words: q || undefined, area: area || undefined },
  });
}

consultationRoutes.get(one, async (c) => {
  const filter = EntryFilter.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const consultation = await published(unit, c);
    const { id, departmentId, form } = consultation;
    const entries = await entriesOf(unit, consultation, filter);
    const run = await findSignedRun(unit, moduleName, id);
    const departments = await findDepartments(unit, [departmentId]);
    return {
      ...{ consultation, entries },
      phase: phaseOf(consultation, dayInTokyo(unit.now)),
      department: departments.get(departmentId),
      supporters: await countSupporters(
        unit,
        entries.inputs.map((one) => one.id),
      ),
      areas: await areaOptions(unit),
      total: (await inputCounts(unit, { kind: kindOf(form), subject: id })).total,
      themesHref: run && runHref(run.id),
      media: await findMediaOf(unit, contentMedia(consultation.html)),
    };
  });
  const { consultation } = found;
  const { id } = consultation;
  cachePage(c, listTopic, pageTopic(id), voicesTopic, themesTopic(moduleName, id), 'organisation');
  return publicPage(
    c,
    {
      ...{ title: titleOf(consultation), description: questionOf(consultation), styles },
      ...{ breadcrumbs: opinionCrumbs, deskHref: `/staff/opinions/${id}` },
      feeds: feedsOf(publicHref(consultation), titleOf(consultation)),
      status: consultation.state === 'withdrawn' ? 410 : 200,
    },
    <ConsultationPage {...found} filter={filter} />,
  );
});

async function writePage(
  c: HttpContext,
  state: FormState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const { consultation, areas, phase } = await inTown(c, async (unit) => {
    const consultation = await published(unit, c);
    const phase = phaseOf(consultation, dayInTokyo(unit.now));
    return { consultation, areas: await areaOptions(unit), phase };
  });
  const title = consultation.form === 'ideas' ? pageWords.propose : pageWords.write;
  return publicPage(
    c,
    {
      ...{ title, styles, status },
      breadcrumbs: [
        ...opinionCrumbs,
        { label: titleOf(consultation), href: publicHref(consultation) },
      ],
    },
    <WritePage
      {...{ consultation, areas }}
      notTaken={state.values || phase === 'open' ? undefined : phase}
      signedIn={c.var.actor.kind === 'citizen'}
      mustSignIn={needsAccount(consultation, c.var.actor)}
      values={state.values ?? freshForm()}
      errors={state.errors}
    />,
  );
}

consultationRoutes.get(`${one}/write`, (c) => writePage(c));

const why = 'The organiser decides whether an account is needed; the command checks it.';

consultationRoutes.post(`${one}/write`, openToEveryone(why), async (c) => {
  const values = await readForm(c);
  const form = c.req.param('form') === 'ideas' ? IdeaForm : EntryForm;
  const checked = checkInput(form, values);
  if (!checked.ok) return writePage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, sending);
  if (tooMany) return writePage(c, { values, errors: { form: tooMany } }, 429);
  const sent = await attempt(() =>
    inTown(c, async (unit) => {
      const consultation = await published(unit, c);
      await assertNew(unit, c.var.actor, consultation.id, checked.value);
      const person = personOf(c, consultation.id);
      const speaker = { actor: c.var.actor, channel: 'web', person } as const;
      return takeEntry(unit, consultation, checked.value, speaker);
    }),
  );
  return 'errors' in sent
    ? writePage(c, { values: { ...values, ...freshForm() }, errors: sent.errors })
    : leadToVoice(c, sent.value);
});
