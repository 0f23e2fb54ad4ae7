import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { HopFigure, HopKind, HopTarget } from '../hop.ts';
import type { InputChannel } from '../input.ts';
import type { Stage } from './kinds.ts';
import type { StandingHop } from './rules.ts';

/** A lifeline: voices that say alike, and what became of them. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly departmentId: string;
  /** Slug. */
  readonly project?: string;
  /** Day of the newest hop; undefined: nobody outside sees it yet. */
  readonly movedOn?: IsoDate;
  readonly sample: boolean;
}

/** How many said it, and how many of them everybody may read. */
export interface VoiceCount {
  readonly all: number;
  readonly shown: number;
  /** Day of the first one. */
  readonly since?: IsoDate;
}

/** A thread in a list. */
export interface ThreadSummary extends Thread {
  readonly voices: VoiceCount;
  readonly reached: ReadonlySet<Stage>;
}

export interface ThreadPage {
  readonly items: readonly ThreadSummary[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** A voice as this reader may read it. */
export interface Voice {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly channel: InputChannel;
  /** Slug. */
  readonly area?: string;
  readonly receivedOn: IsoDate;
  /** False: shown to this reader only, as staff. */
  readonly open: boolean;
  readonly sample: boolean;
}

/** A hop with all that a page shows of it; without a kind when its module is gone. */
export interface ToldHop extends Omit<StandingHop, 'target'> {
  readonly kindOf?: HopKind;
  readonly target?: HopTarget;
  readonly figure?: HopFigure;
  readonly department?: Text;
}

/** A thread that leads to a policy, an indicator or another target. */
export interface ThreadBehind {
  readonly thread: ThreadSummary;
  /** The newest one that leads there. */
  readonly hop: ToldHop;
  /** The first voice that everybody may read. */
  readonly voice?: Voice;
}

/** All pages that show threads are made from this. */
export const threadsTopic = 'threads:lines';

export const threadsAtOnce = 20;
export const voicesAtOnce = 50;
