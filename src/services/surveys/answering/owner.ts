import type { FormHead, FormOwner, OwnedDraft, Submission } from '#engines/forms/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import {
  findGraceMinutes,
  findSection,
  getSurvey,
  listSurveys,
  type Survey,
} from '../questionnaires/queries.ts';
import { closeMoment, graceEnd, mayAnswer, phaseAt } from '../questionnaires/rules.ts';
import { names, navigationTexts } from '../text.ts';
import { keepResponse, type Ticket } from './commands.ts';
import { clockText, draftWords } from './text.ts';

/** How long before the close pages begin to say so. Milliseconds. */
const nearlyClosed = 2 * 60 * 60 * 1000;

export const thanksHref = ({ slug }: Pick<Survey, 'slug'>): string => `/surveys/${slug}/thanks`;

function ticketOf({ context: { ticket, digest } }: OwnedDraft): Ticket | undefined {
  if (ticket === 'open') return { kind: 'open' };
  const named = ticket === 'account' || ticket === 'line' || ticket === 'code';
  return named && digest ? { kind: ticket, digest } : undefined;
}

/** A survey closed while somebody writes: until when it can be sent, and what happens then. */
function closing(
  survey: Survey,
  now: Date,
  draft: OwnedDraft,
  graceMinutes: number,
): FormHead['notice'] {
  const close = closeMoment(survey);
  const end = graceEnd(survey, graceMinutes);
  if (!close || !end) return undefined;
  const begunAt = new Date(draft.context.begunAt ?? now);
  if (phaseAt(survey, now) === 'open') {
    if (close.getTime() - now.getTime() > nearlyClosed) return undefined;
    return { kind: 'info', ...draftWords.closesSoon(clockText(close), clockText(end)) };
  }
  return mayAnswer(survey, now, { begunAt, graceMinutes }).ok
    ? { kind: 'warning', ...draftWords.closedWhileWriting(clockText(end)) }
    : { kind: 'warning', ...draftWords.closedForGood };
}

async function describe(unit: Unit, draft: OwnedDraft): Promise<FormHead | undefined> {
  if (!isId(draft.subject)) return undefined;
  const survey = await getSurvey(unit, draft.subject);
  const section = await findSection(unit, survey);
  const town = await getTown(unit);
  return {
    title: survey.title,
    breadcrumbs: [
      { label: navigationTexts.home, href: '/' },
      { label: navigationTexts.surveys, href: '/surveys' },
    ],
    contact: {
      section: section?.name ?? town.name,
      telephone: section?.telephone ?? town.contact.telephone,
    },
    backHref: `/surveys/${survey.slug}`,
    notice: closing(survey, unit.now, draft, await findGraceMinutes(unit)),
  };
}

/**
 * Takes an answer over. The forms engine erases the draft in the same transaction and keeps only that
 * something was sent.
 */
async function submitted(unit: Unit, _actor: Actor, { draft, answers }: Submission) {
  const survey = await getSurvey(unit, draft.subject);
  const ticket = ticketOf(draft);
  if (!ticket || !draft.context.begunAt) throw notFound(names.survey);
  const graceMinutes = await findGraceMinutes(unit);
  const begunAt = new Date(draft.context.begunAt);
  const verdict = mayAnswer(survey, unit.now, { begunAt, graceMinutes });
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await keepResponse(unit, {
    ...{ surveyId: survey.id, formVersionId: draft.formVersionId, answers, ticket },
    channel: ticket.kind === 'line' ? 'line' : 'web',
  });
  return { href: thanksHref(survey), answer: { status: 'received' } };
}

async function subjectNames(unit: Unit, subjects: readonly string[]) {
  const wanted = new Set(subjects);
  const found = (await listSurveys(unit)).filter(({ id }) => wanted.has(id));
  return new Map(found.map(({ id, title }) => [id, title]));
}

/** Surveys as the forms engine meets them. */
export const formOwner: FormOwner = {
  owner: 'surveys',
  keepsNothing: true,
  describe,
  submitted,
  names: subjectNames,
};
