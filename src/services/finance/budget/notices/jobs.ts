import type { IsoDate } from '#japan/dates.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Job } from '#platform/module.ts';
import { answersJob, calendarJob, tellCalendar, tellDepartment } from './commands.ts';
import type { Matter } from './rules.ts';

interface CalendarPayload {
  readonly town: string;
  readonly year: number;
  readonly matter: Matter;
  readonly day: IsoDate;
}

interface AnswersPayload {
  readonly town: string;
  readonly year: number;
  readonly departmentId: string;
  /** The moment of the first answer that was not told. */
  readonly since: string;
}

export const noticeJobs: readonly Job<never>[] = [
  {
    name: calendarJob,
    run: async ({ database }, { town, year, ...told }: CalendarPayload) => {
      await database.inTown(town, (unit) =>
        tellCalendar(unit, { ...told, year: fiscalYear(year) }),
      );
    },
  } satisfies Job<CalendarPayload>,
  {
    name: answersJob,
    run: async ({ database }, { town, year, departmentId, since }: AnswersPayload) => {
      await database.inTown(town, (unit) =>
        tellDepartment(unit, {
          ...{ year: fiscalYear(year), departmentId, since: new Date(since) },
        }),
      );
    },
  } satisfies Job<AnswersPayload>,
];
