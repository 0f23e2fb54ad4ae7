import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { findQuestionnaire, findSurvey } from '../questionnaires/queries.ts';
import { names } from '../text.ts';
import { questionnairePdf } from './questionnaire-pdf.ts';

export const paperPages = new Hono<HttpEnv>();

/** The questionnaire to fill in by hand; that of a draft for staff only. */
paperPages.get('/surveys/:slug/paper.pdf', async (c) => {
  const { actor, town, platform, language } = c.var;
  const { survey, version } = await inTown(c, async (unit) => {
    const found = await findSurvey(unit, c.req.param('slug'));
    const shown = found && (found.state !== 'draft' || can(actor, 'surveys.manage'));
    const questionnaire = shown && (await findQuestionnaire(unit, found));
    if (!shown || !questionnaire) throw notFound(names.survey);
    return { survey: found, version: questionnaire };
  });
  const { title, about, closesOn, slug } = survey;
  const bytes = await questionnairePdf({
    ...{ title, town: town.name, why: about.why, definition: version.definition },
    language: language === 'en' ? 'en' : 'ja',
    until: closesOn ? { ja: dayText(closesOn, 'ja'), en: dayText(closesOn, 'en') } : undefined,
    href: `${originOf(platform, town)}/surveys/${slug}`,
  });
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('inline', `${say(title, language)}.pdf`),
    'Cache-Control': 'private, no-store',
  });
});
