import { Hono } from 'hono';
import { dayInTokyo, japaneseDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { sendPieces } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { dayText } from '#ui/components/day.tsx';
import { findQuestionnaire, findSection } from '../../questionnaires/queries.ts';
import { idOf } from '../../questionnaires/staff.routes.tsx';
import { samplingPage } from '../staff.routes.tsx';
import { beginMailing, discardSample, type Mailing, markLetters } from './commands.ts';
import { DiscardInput, MarkInput, PrintInput } from './inputs.ts';
import type { Mailed } from './letter-pdf.ts';
import { listLetters, printLetters } from './printing.ts';
import { letterPaper } from './text.ts';

export const letterRoutes = new Hono<HttpEnv>();

const sample = permit('surveys.sample');
const base = (c: HttpContext): string => `/staff/surveys/${idOf(c)}/samples`;

async function mailedOf(
  c: HttpContext,
  unit: Unit,
  { survey, sample: drawn }: Mailing,
  { kind, questionnaire }: { kind: Mailed['kind']; questionnaire: boolean },
): Promise<Mailed> {
  const { town, platform } = c.var;
  const section = await findSection(unit, survey);
  const version = questionnaire ? await findQuestionnaire(unit, survey) : undefined;
  const { closesOn = dayInTokyo(unit.now) } = survey;
  const { size, list } = drawn.manifest;
  return {
    ...{ kind, survey, size, source: list.source, town: town.name },
    section: {
      name: (section?.name ?? town.contact.section).ja,
      telephone: section?.telephone ?? town.contact.telephone,
    },
    date: japaneseDate(dayInTokyo(unit.now)),
    closes: japaneseDate(closesOn),
    page: `${originOf(platform, town)}/surveys/${survey.slug}/answer`,
    questionnaire: version && {
      definition: version.definition,
      until: { ja: dayText(closesOn, 'ja'), en: dayText(closesOn, 'en') },
    },
  };
}

letterRoutes.post('/surveys/:id/samples/letters', sample, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PrintInput, values);
  if (!checked.ok) return samplingPage(c, { values, errors: checked.errors });
  const { kind, format, only, questionnaire } = checked.value;
  const { actor, platform, town } = c.var;
  const begun = await attempt(() =>
    inTown(c, async (unit) => {
      const wish = { kind, numbers: only };
      const mailing = await beginMailing(unit, actor, platform.secret, idOf(c), wish);
      const looks = { kind, questionnaire: questionnaire === 'yes' };
      return { mailing, mailed: await mailedOf(c, unit, mailing, looks) };
    }),
  );
  if ('errors' in begun) return samplingPage(c, { values, errors: begun.errors });
  const { mailing, mailed } = begun.value;
  const title = letterPaper.title(mailed);
  if (format === 'csv') {
    const rows = listLetters(platform, town.code, mailing, mailed);
    return sendPieces(c, rows, { name: `${title}.csv`, type: 'text/csv; charset=utf-8' });
  }
  const papers = printLetters(platform, town.code, mailing, mailed);
  return sendPieces(c, papers, { name: `${title}.pdf`, type: 'application/pdf' });
});

letterRoutes.post('/surveys/:id/samples/outcomes', sample, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(MarkInput, values);
  if (!checked.ok) return samplingPage(c, { values, errors: checked.errors });
  const { numbers, outcome } = checked.value;
  const mark = { numbers, outcome: outcome === 'none' ? undefined : outcome };
  const { actor, platform } = c.var;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => markLetters(unit, actor, platform.secret, idOf(c), mark)),
  );
  if (errors) return samplingPage(c, { values, errors });
  return c.redirect(`${base(c)}?done=marked`, 303);
});

letterRoutes.post('/surveys/:id/samples/discard', sample, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(DiscardInput, values);
  if (!checked.ok) return samplingPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => discardSample(unit, c.var.actor, idOf(c), checked.value.why)),
  );
  if (errors) return samplingPage(c, { values, errors });
  return c.redirect(`${base(c)}?done=discarded`, 303);
});
