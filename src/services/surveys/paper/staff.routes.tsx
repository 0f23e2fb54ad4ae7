import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { findQuestionnaire, getSurvey, type Survey } from '../questionnaires/queries.ts';
import { deskCrumb, idOf } from '../questionnaires/staff.routes.tsx';
import { names, refusals } from '../text.ts';
import { type PaperQuestion, paperQuestions } from './answer-codes.ts';
import { enterAgain, enterSheet, type Outcome, resolveSheet } from './commands.ts';
import { SheetForm } from './inputs.ts';
import { getSheet, listScans, listWaitingSheets, nextNumber, type Sheet } from './queries.ts';
import { differences } from './rules.ts';
import { paperWords as words } from './text.ts';
import { PaperDesk } from './views/desk.tsx';
import { EntryPage } from './views/entry.tsx';
import { Resolve } from './views/resolve.tsx';

export const paperRoutes = new Hono<HttpEnv>();

const enter = permit('surveys.enter');
const styles = ['services/surveys/paper/views/paper.css'];
const here = (c: HttpContext): string => `/staff/surveys/${idOf(c)}/paper`;

export const crumbsOf = ({ id, title }: Survey) => [
  deskCrumb,
  { label: title, href: `/staff/surveys/${id}` },
];

const doneWords = {
  second: words.doneSecond,
  differences: words.doneDifferences,
  finished: words.doneFinished,
};

const doneIn = (c: HttpContext) =>
  Object.entries(doneWords).find(([name]) => name === c.req.query('done'))?.[1];

export async function paperDesk(c: HttpContext, state: FormState = {}): Promise<Response> {
  const page = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    waiting: await listWaitingSheets(unit, idOf(c)),
    scans: await listScans(unit, idOf(c)),
  }));
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, breadcrumbs: crumbsOf(page.survey) },
      status: statusOfForm(state),
    },
    <PaperDesk {...page} {...state} done={doneIn(c)} />,
  );
}

paperRoutes.get('/surveys/:id/paper', enter, (c) => paperDesk(c));

async function questionsOf(unit: Unit, survey: Survey): Promise<PaperQuestion[]> {
  const version = await findQuestionnaire(unit, survey);
  if (!version || survey.state === 'draft') throw new AppError('rule-violation', refusals.notOpen);
  return paperQuestions(version.definition);
}

/** What was typed, by key of the question. */
function typedIn(values: FormValues): Record<string, string> {
  const entries = Object.keys(values).filter((name) => name.startsWith('q.'));
  return Object.fromEntries(entries.map((name) => [name.slice(2), typedValue(values, name)]));
}

async function newPage(c: HttpContext, state?: FormState): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const survey = await getSurvey(unit, idOf(c));
    const number = await nextNumber(unit, survey.id);
    return { survey, number, questions: await questionsOf(unit, survey) };
  });
  const { survey, questions } = page;
  const key = c.req.query('channel') ?? 'paper';
  const shown = state ?? { values: { number: String(page.number), channel: key } };
  return staffPage(
    c,
    {
      ...{ title: words.start, lead: words.lead, styles, status: statusOfForm(shown) },
      breadcrumbs: [...crumbsOf(survey), { label: words.title, href: here(c) }],
    },
    <EntryPage
      {...{ questions, ...shown }}
      done={state ? undefined : doneIn(c)}
      action={`${here(c)}/new`}
      blind={false}
      coded={survey.access === 'code' || survey.access === 'sample'}
    />,
  );
}

paperRoutes.get('/surveys/:id/paper/new', enter, (c) => newPage(c));

paperRoutes.post('/surveys/:id/paper/new', enter, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SheetForm, values);
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const input = { ...checked.value, typed: typedIn(values) };
  const { actor, platform } = c.var;
  const entered = await attempt(() =>
    inTown(c, (unit) => enterSheet(unit, actor, platform.secret, idOf(c), input)),
  );
  if ('errors' in entered) return newPage(c, { values, errors: entered.errors });
  // The next paper of the pile lies there already.
  const query = `channel=${input.channel}&done=${entered.value}`;
  return c.redirect(`${here(c)}/new?${query}`, 303);
});

async function openSheet(c: HttpContext) {
  return inTown(c, async (unit) => {
    const survey = await getSurvey(unit, idOf(c));
    const sheet = await getSheet(unit, c.req.param('sheet') ?? '');
    if (sheet.surveyId !== survey.id || sheet.state === 'finished') throw notFound(names.sheet);
    return { survey, sheet, questions: await questionsOf(unit, survey) };
  });
}

type Opened = Awaited<ReturnType<typeof openSheet>>;

const titleOf = ({ number, state }: Sheet) => {
  const { ja, en } = state === 'second' ? words.start : words.resolve;
  return { ja: `${ja}（${number}）`, en: `${en} (${number})` };
};

function sheetPage(c: HttpContext, { survey, sheet, questions }: Opened, state: FormState = {}) {
  const action = `${here(c)}/${sheet.id}`;
  const meta = {
    ...{ title: titleOf(sheet), styles, status: statusOfForm(state) },
    breadcrumbs: [...crumbsOf(survey), { label: words.title, href: here(c) }],
  };
  if (sheet.state === 'second') {
    return staffPage(
      c,
      meta,
      <EntryPage {...{ questions, action, ...state }} blind coded={false} />,
    );
  }
  const open = differences(questions, sheet.first?.answers ?? {}, sheet.second?.answers ?? {});
  return staffPage(
    c,
    { ...meta, lead: words.resolveLead },
    <Resolve {...{ sheet, action, ...state }} questions={open} />,
  );
}

paperRoutes.get('/surveys/:id/paper/:sheet', enter, async (c) => sheetPage(c, await openSheet(c)));

paperRoutes.post('/surveys/:id/paper/:sheet', enter, async (c) => {
  const values = await readForm(c);
  const opened = await openSheet(c);
  const { sheet } = opened;
  const typed = typedIn(values);
  const done = await attempt(() =>
    inTown(c, async (unit): Promise<Outcome> => {
      if (sheet.state === 'second') return enterAgain(unit, c.var.actor, sheet.id, typed);
      await resolveSheet(unit, c.var.actor, sheet.id, typed);
      return 'finished';
    }),
  );
  if ('errors' in done) return sheetPage(c, opened, { values, errors: done.errors });
  const next = done.value === 'differences' ? `/${sheet.id}` : '';
  return c.redirect(`${here(c)}${next}?done=${done.value}`, 303);
});
