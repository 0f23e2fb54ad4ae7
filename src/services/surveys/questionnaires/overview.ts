import { findPublishedVersion } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type CodeCounts, countCodes } from '../answering/codes.ts';
import { countWaitingSheets, type WaitingSheets } from '../paper/queries.ts';
import { countByDay, type DayCount, findGraceMinutes, getSurvey, type Survey } from './queries.ts';
import { phaseAt } from './rules.ts';
import { deskWords } from './staff-text.ts';

export interface Todo {
  readonly text: Text;
  readonly href: string;
}

export interface Overview {
  readonly survey: Survey;
  readonly phase: ReturnType<typeof phaseAt>;
  readonly days: readonly DayCount[];
  readonly codes: CodeCounts;
  readonly sheets: WaitingSheets;
  readonly graceMinutes: number;
  readonly todos: readonly Todo[];
}

/** Where codes come from: of a random sample with its letters, else printed on slips. */
const codesPlace = ({ id, access }: Survey): Todo | undefined => {
  const here = `/staff/surveys/${id}`;
  if (access === 'sample') return { text: deskWords.todos.sample, href: `${here}/samples` };
  return access === 'code' ? { text: deskWords.todos.codes, href: `${here}/codes` } : undefined;
};

/** What is left to do, the most urgent first. */
function todosOf(
  { survey, phase, codes, sheets }: Omit<Overview, 'todos' | 'days' | 'graceMinutes'>,
  published: boolean,
): Todo[] {
  const { todos: words } = deskWords;
  const here = `/staff/surveys/${survey.id}`;
  const list: (Todo | false | undefined)[] = [
    phase === 'draft' &&
      !published && { text: words.questions, href: `/staff/forms/${survey.formId}` },
    phase === 'draft' && published && { text: words.open, href: '#period' },
    phase !== 'closed' && codes.issued === 0 && codesPlace(survey),
    sheets.differences > 0 && {
      text: words.differences(sheets.differences),
      href: `${here}/paper`,
    },
    sheets.second > 0 && { text: words.second(sheets.second), href: `${here}/paper` },
    phase === 'closed' && !survey.publishedAt && { text: words.publish, href: `${here}/results` },
  ];
  return list.flatMap((todo) => todo || []);
}

/** @throws AppError not-found */
export async function readOverview(unit: Unit, id: string): Promise<Overview> {
  const survey = await getSurvey(unit, id);
  const seen = {
    survey,
    phase: phaseAt(survey, unit.now),
    codes: await countCodes(unit, id),
    sheets: await countWaitingSheets(unit, id),
  };
  const published = await findPublishedVersion(unit, survey.formId);
  return {
    ...seen,
    days: await countByDay(unit, id),
    graceMinutes: await findGraceMinutes(unit),
    todos: todosOf(seen, published !== undefined),
  };
}
