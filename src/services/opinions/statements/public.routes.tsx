import { Hono } from 'hono';
import { contentMedia, findMediaOf } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { phaseOf } from '../consultations/rules.ts';
import { needsAccount, takeEntry } from '../consultations/take.ts';
import { questionOf, titleOf } from '../consultations/words.ts';
import { sending } from '../limits.ts';
import { listTopic, pageTopic } from '../model.ts';
import { assertNew, freshForm, leadToVoice } from '../sent.ts';
import { StatementForm } from './inputs.ts';
import { conversationAt, crumbs, findHere, one, styles, within } from './place.ts';
import { findConversation, findGrouping, readPublic } from './queries.ts';
import { resultWords } from './result-text.ts';
import { addWords } from './text.ts';
import { Add } from './views/add.tsx';
import { Results } from './views/results.tsx';
import { Start } from './views/start.tsx';

export const statementRoutes = new Hono<HttpEnv>();

statementRoutes.get(one, async (c) => {
  const found = await inTown(c, async (unit) => {
    const consultation = await findHere(unit, c);
    const { id, departmentId, html } = consultation;
    const departments = await findDepartments(unit, [departmentId]);
    return {
      consultation,
      phase: phaseOf(consultation, dayInTokyo(unit.now)),
      department: departments.get(departmentId),
      media: await findMediaOf(unit, contentMedia(html)),
      voters: (await findConversation(unit, id))?.voters ?? 0,
      statements: (await readPublic(unit, id)).length,
    };
  });
  const { consultation } = found;
  cachePage(c, listTopic, pageTopic(consultation.id), voicesTopic, 'organisation');
  return publicPage(
    c,
    {
      ...{ title: titleOf(consultation), description: questionOf(consultation), styles },
      ...{ breadcrumbs: crumbs, deskHref: `/staff/opinions/${consultation.id}` },
      status: consultation.state === 'withdrawn' ? 410 : 200,
    },
    <Start {...found} />,
  );
});

async function addPage(
  c: HttpContext,
  state: FormState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const { consultation, phase } = await inTown(c, async (unit) => {
    const consultation = await conversationAt(unit, c);
    return { consultation, phase: phaseOf(consultation, dayInTokyo(unit.now)) };
  });
  return publicPage(
    c,
    { ...{ title: addWords.title, styles, status }, breadcrumbs: within(consultation) },
    <Add
      consultation={consultation}
      notTaken={state.values || phase === 'open' ? undefined : phase}
      mustSignIn={needsAccount(consultation, c.var.actor)}
      values={state.values ?? freshForm()}
      errors={state.errors}
    />,
  );
}

const why = 'The organiser decides whether an account is needed; the command checks it.';

statementRoutes.get(`${one}/add`, (c) => addPage(c));

statementRoutes.post(`${one}/add`, openToEveryone(why), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(StatementForm, values);
  if (!checked.ok) return addPage(c, { values, errors: checked.errors });
  const tooMany = await overLimit(c, sending);
  if (tooMany) return addPage(c, { values, errors: { form: tooMany } }, 429);
  const { actor } = c.var;
  const said = { ...checked.value, wish: 'public' } as const;
  const sent = await attempt(() =>
    inTown(c, async (unit) => {
      const consultation = await conversationAt(unit, c);
      await assertNew(unit, actor, consultation.id, checked.value);
      return takeEntry(unit, consultation, said, { actor, channel: 'web' });
    }),
  );
  return 'errors' in sent
    ? addPage(c, { values: { ...values, ...freshForm() }, errors: sent.errors })
    : leadToVoice(c, sent.value);
});

statementRoutes.get(`${one}/results`, async (c) => {
  const found = await inTown(c, async (unit) => {
    const consultation = await conversationAt(unit, c);
    const { id } = consultation;
    return {
      consultation,
      statements: await readPublic(unit, id),
      kept: await findGrouping(unit, id),
    };
  });
  const { consultation } = found;
  cachePage(c, listTopic, pageTopic(consultation.id), voicesTopic);
  return publicPage(
    c,
    {
      ...{ title: resultWords.title, description: questionOf(consultation), styles },
      ...{ breadcrumbs: within(consultation), deskHref: `/staff/opinions/${consultation.id}` },
    },
    <Results {...found} page={pageOf(c)} />,
  );
});
