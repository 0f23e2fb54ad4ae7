import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Activity, ActivityKind } from '../activity.ts';
import type { Thread } from '../lines/model.ts';

/** A subject that the town works on: a plan to be made, a park to be rebuilt. */
export interface Project {
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text;
  readonly departmentId: string;
  /** Number of the plan's policy. */
  readonly policy?: number;
  readonly published: boolean;
  /** The last day, once it is over. */
  readonly closedOn?: IsoDate;
  /** What came of it; with the last day. */
  readonly outcome?: Text;
  readonly sample: boolean;
}

/** A named time of a project; opens and closes nothing. */
export interface Phase {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly startsOn: IsoDate;
  /** The last day; without one it has no end yet. */
  readonly endsOn?: IsoDate;
}

export interface ActivityRef {
  readonly owner: string;
  readonly id: string;
}

/** What came of an activity, in a sentence, and where it is told in full. */
export interface ActivityOutcome {
  readonly text: Text;
  readonly href?: string;
}

export type Timing = 'open' | 'coming' | 'past';

/** An activity in a list. */
export interface ListedActivity extends Activity {
  readonly outcome?: ActivityOutcome;
  /** Voices that came in by it. */
  readonly voices: number;
  /** Threads that they led to. */
  readonly threads: readonly Pick<Thread, 'id' | 'title'>[];
}

export interface ActivityFilter {
  readonly kind?: ActivityKind;
  /** Slugs. */
  readonly project?: string;
  readonly topic?: string;
}

export interface ActivityPage {
  readonly items: readonly ListedActivity[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export const activitiesAtOnce = 20;

/** Pages that list activities or projects are made from this; dropped also at midnight. */
export const activitiesTopic = 'threads:activities';
