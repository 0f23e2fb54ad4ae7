import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { navigationTexts } from '../../text.ts';
import { SeriesInput } from '../inputs.ts';
import { deskCrumb } from '../staff.routes.tsx';
import { inputTexts, bankWords as words } from '../staff-text.ts';
import { saveSeries } from './commands.ts';
import { getSeries, listAsked, listSeries, type SeriesVersion } from './queries.ts';
import { optionLines, questionOf } from './rules.ts';
import { Bank, SeriesForm, SeriesPage } from './views/bank.tsx';

export const bankRoutes = new Hono<HttpEnv>();

const bankCrumb = { label: navigationTexts.bank, href: '/staff/surveys/bank' };
const manage = permit('surveys.manage');

bankRoutes.get('/surveys/bank', permit('surveys.results'), async (c) => {
  const all = await inTown(c, listSeries);
  const newest = all.filter((one, place) => one.slug !== all[place - 1]?.slug);
  return staffPage(
    c,
    { title: navigationTexts.bank, lead: words.lead, breadcrumbs: [deskCrumb] },
    <Bank newest={newest} mayManage={can(c.var.actor, 'surveys.manage')} />,
  );
});

/** `title.ja` becomes a part of `title`. */
function seriesFrom(values: FormValues, known?: SeriesVersion): unknown {
  const part = (name: string) => typedValue(values, name);
  return {
    slug: known?.slug ?? part('slug'),
    kind: known?.question.kind ?? part('kind'),
    title: { ja: part('title.ja'), en: part('title.en') },
    label: { ja: part('label.ja'), en: part('label.en') },
    options: part('options'),
    note: part('note'),
    ...(known ? { comparable: part('comparable') } : {}),
  };
}

/** The form asks for Japanese only: other languages stay where that has not changed. */
const spoken = (now: Text, before: Text | undefined): Text =>
  before?.ja === now.ja ? before : now;

/** A matrix or ranking keeps its rows and options; only its words change here. */
function read(values: FormValues, known?: SeriesVersion) {
  const fixed = known && !(known.question.kind in words.kinds) ? known.question : undefined;
  const raw = seriesFrom(values, known);
  const checked = checkInput(SeriesInput, fixed ? { ...Object(raw), kind: 'long-text' } : raw);
  if (!checked.ok) return checked;
  const { label, slug, title, comparable, note } = checked.value;
  const asked = fixed ?? questionOf(checked.value);
  if (!asked) return { ok: false as const, errors: { options: inputTexts.options } };
  const question = { ...asked, label: spoken(label, known?.question.label) };
  const said = { slug, title: spoken(title, known?.title), note: { ja: note, en: note } };
  return { ok: true as const, value: { ...said, question, comparable } };
}

function newPage(c: HttpContext, state: FormState = {}): Response {
  return staffPage(
    c,
    { title: words.add, breadcrumbs: [deskCrumb, bankCrumb], status: statusOfForm(state) },
    <SeriesForm action="/staff/surveys/bank/new" {...state} />,
  );
}

bankRoutes.get('/surveys/bank/new', manage, (c) => newPage(c));

bankRoutes.post('/surveys/bank/new', manage, async (c) => {
  const values = await readForm(c);
  const checked = read(values);
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveSeries(unit, c.var.actor, checked.value)),
  );
  if (errors) return newPage(c, { values, errors });
  return c.redirect(`/staff/surveys/bank/${checked.value.slug}`, 303);
});

const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

async function seriesPage(c: HttpContext, again?: FormState): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    versions: await getSeries(unit, slugOf(c)),
    asked: await listAsked(unit, slugOf(c)),
  }));
  const [newest] = found.versions;
  const { title, question, slug } = newest;
  const values = {
    ...{ 'title.ja': title.ja, 'label.ja': question.label.ja },
    ...{ options: optionLines(question), comparable: 'with-care' },
  };
  const state = again ?? { values };
  return staffPage(
    c,
    { title, breadcrumbs: [deskCrumb, bankCrumb], status: statusOfForm(state) },
    <>
      <SeriesPage {...found} />
      {can(c.var.actor, 'surveys.manage') && (
        <SeriesForm action={`/staff/surveys/bank/${slug}`} known={newest} {...state} />
      )}
    </>,
  );
}

bankRoutes.get('/surveys/bank/:slug', permit('surveys.results'), (c) => seriesPage(c));

bankRoutes.post('/surveys/bank/:slug', manage, async (c) => {
  const values = await readForm(c);
  const [known] = await inTown(c, (unit) => getSeries(unit, slugOf(c)));
  const checked = read(values, known);
  if (!checked.ok) return seriesPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveSeries(unit, c.var.actor, checked.value)),
  );
  if (errors) return seriesPage(c, { values, errors });
  return c.redirect(`/staff/surveys/bank/${slugOf(c)}`, 303);
});
