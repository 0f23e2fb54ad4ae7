import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { printPage, publicPage } from '#ui/page.tsx';
import { listProcedures } from '../catalogue/queries.ts';
import { home, navigationTexts } from '../text.ts';
import { getLifeEvent } from './events.ts';
import type { GuideAnswers, LifeEvent } from './model.ts';
import { answersFrom, checklistOf } from './rules.ts';
import { words } from './text.ts';
import { Checklist, type ChecklistProps, PrintedChecklist } from './views/checklist.tsx';
import { Guide, LifeEventLinks } from './views/life-events.tsx';

export const lifeEventPages = new Hono<HttpEnv>();

const styles = ['services/procedures/views/procedures.css'];
const homeCrumb = { label: home, href: '/' };
const crumb = { label: navigationTexts.lifeEvents, href: '/life-events' };

lifeEventPages.get('/life-events', (c) => {
  cachePage(c, 'procedures');
  return publicPage(
    c,
    {
      title: words.title,
      lead: words.lead,
      description: words.lead,
      breadcrumbs: [homeCrumb],
      styles,
    },
    <LifeEventLinks />,
  );
});

lifeEventPages.get('/life-events/:id', (c) => {
  const event = getLifeEvent(c.req.param('id'));
  return publicPage(
    c,
    {
      title: event.name,
      lead: event.lead,
      description: event.lead,
      breadcrumbs: [homeCrumb, crumb],
      styles,
    },
    <Guide event={event} answers={answersFrom(event.questions, c.req.query())} />,
  );
});

/** Only what was answered, in the order of the questions: one list has one address. */
function queryOf(event: LifeEvent, answers: GuideAnswers): string {
  const given = event.questions.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer]];
  });
  const query = new URLSearchParams(given).toString();
  return query === '' ? '' : `?${query}`;
}

async function checklistProps(c: HttpContext, id: string): Promise<ChecklistProps> {
  const event = getLifeEvent(id);
  const answers = answersFrom(event.questions, c.req.query());
  const entries = (await inTown(c, listProcedures)).filter(({ performed }) => performed);
  const procedures = new Map(entries.map((entry) => [entry.id, entry]));
  const tasks = checklistOf(
    event,
    answers,
    (procedure) => procedures.get(procedure)?.details.documents,
  );
  return { event, answers, tasks, procedures, town: c.var.town, query: queryOf(event, answers) };
}

lifeEventPages.get('/life-events/:id/checklist', async (c) => {
  const props = await checklistProps(c, c.req.param('id'));
  const { event } = props;
  return publicPage(
    c,
    {
      title: words.checklistOf(event.name),
      breadcrumbs: [homeCrumb, crumb, { label: event.name, href: `/life-events/${event.id}` }],
      styles,
    },
    <Checklist {...props} />,
  );
});

lifeEventPages.get('/life-events/:id/checklist/print', async (c) => {
  const props = await checklistProps(c, c.req.param('id'));
  return printPage(
    c,
    { title: words.checklistOf(props.event.name), styles },
    <PrintedChecklist {...props} />,
  );
});
