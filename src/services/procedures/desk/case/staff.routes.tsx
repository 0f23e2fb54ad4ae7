import { Hono } from 'hono';
import { listLetters, sendLetter } from '#engines/letters/contract.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { typeLabel } from '../../applications/state-text.ts';
import { chargeWords } from '../charges/text.ts';
import { correctionWords } from '../corrections/text.ts';
import { decisionDone } from '../decisions/text.ts';
import { openCaseFile, readCase, visibleCase } from './queries.ts';
import { deskStyles } from './styles.ts';
import { caseWords as words } from './text.ts';
import { CaseView } from './views/case.tsx';

const one = '/procedures/cases/:id{[0-9a-f-]{36}}';

const doneTexts: Readonly<Record<string, Text>> = {
  correction: correctionWords.done,
  proposed: decisionDone.proposed,
  decided: decisionDone.decided,
  charge: chargeWords.done,
};

async function casePage(c: HttpContext): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const id = c.req.param('id') ?? '';
  const page = await inTown(c, (unit) => readCase(unit, c.var.actor, id));
  const { record } = page.desk;
  const name = page.procedure?.name ?? { ja: record.title, en: record.title };
  const done = c.req.query('done') ?? '';
  return staffPage(
    c,
    {
      title: words.title(name, record.applicant.name ?? ''),
      breadcrumbs: [{ label: words.queue, href: '/staff/cases' }],
      styles: deskStyles,
    },
    <CaseView page={page} done={doneTexts[done] ?? done} />,
  );
}

async function file(c: HttpContext): Promise<Response> {
  const { id = '', fileId = '' } = c.req.param();
  const found = await inTown(c, async (unit) => {
    const known = await openCaseFile(unit, c.var.actor, id, fileId);
    return c.var.platform.files.open(unit, known);
  });
  return sendFile(c, found.file, found.content, { inline: true });
}

async function letter(c: HttpContext): Promise<Response> {
  const { id = '', letterId = '' } = c.req.param();
  const letters = await inTown(c, async (unit) => {
    const record = await visibleCase(unit, c.var.actor, id);
    return listLetters(unit, { type: 'cases.case', id: record.id });
  });
  if (!letters.some((one) => one.id === letterId)) throw notFound(typeLabel);
  return sendLetter(c, letterId);
}

/** Who sees a case is the cases engine's to say: whoever was asked for an opinion has no permission of ours. */
export const caseRoutes = new Hono<HttpEnv>()
  .get(one, openToAllStaff(), casePage)
  .get(`${one}/files/:fileId`, openToAllStaff(), file)
  .get(`${one}/letters/:letterId`, openToAllStaff(), letter);
