import type { Actor } from '#platform/actor.ts';

/** How an application came in; the channels of the forms engine. */
export const channels = ['web', 'api', 'counter', 'phone', 'paper'] as const;
export type Channel = (typeof channels)[number];

export type ClockState = 'none' | 'running' | 'paused' | 'stopped';

/** A field to be corrected: its path as the forms engine writes it, and what is wrong with it. */
export interface CorrectionField {
  /** `key`, `repeat.<rowId>.key`, `key.part`. */
  readonly path: string;
  readonly message: string;
}

export interface Applicant {
  /** Account of the applicant, if any. */
  readonly userId?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** A case as it stands now. */
export interface CaseRecord {
  readonly id: string;
  /** In groups: `7K3M-9QXR-2P4D`. */
  readonly receipt: string;
  readonly type: string;
  readonly subject?: string;
  /** Empty once disposed. */
  readonly title: string;
  readonly departmentId: string;
  readonly assigneeId?: string;
  readonly channel: Channel;
  readonly state: string;
  readonly open: boolean;
  /** Give it back with an act: it fails with `conflict` when somebody was faster. */
  readonly version: number;
  readonly clock: ClockState;
  /** ISO dates, Asia/Tokyo. */
  readonly receivedOn: string;
  readonly dueOn?: string;
  readonly submissionId?: string;
  readonly applicant: Applicant;
  /** Outcome word of the deciding action. */
  readonly decision?: string;
  readonly decidedOn?: string;
  readonly openedAt: Date;
  readonly lastEventAt: Date;
  readonly closedOn?: string;
  /** Undefined for permanent retention. */
  readonly retentionYears?: number;
  readonly keptUntil?: string;
  readonly disposedAt?: Date;
}

export interface CaseEvent {
  readonly seq: number;
  readonly kind: EventKind;
  readonly action?: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly actor: { readonly kind: Actor['kind']; readonly id?: string; readonly name?: string };
  readonly reason?: string;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
  readonly at: Date;
}

export const eventKinds = [
  'opened',
  'acted',
  'assigned',
  'moved',
  'noted',
  'opinion-asked',
  'opinion-answered',
  'linked',
  'unlinked',
  'user-linked',
  'correction-requested',
  'correction-answered',
  'extended',
  'disposed',
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface CaseNote {
  readonly id: string;
  readonly kind: 'note' | 'opinion';
  readonly body: string;
  readonly authorStaffId?: string;
  readonly at: Date;
  readonly askedDepartmentId?: string;
  readonly askedStaffId?: string;
  readonly dueOn?: string;
  readonly answer?: string;
  readonly answeredBy?: string;
  readonly answeredAt?: Date;
}

export interface CorrectionRound {
  /** From 1. */
  readonly round: number;
  readonly fields: readonly CorrectionField[];
  readonly reason: string;
  readonly requestedAt: Date;
  readonly requestedBy?: string;
  readonly answerBy?: string;
  readonly submissionBefore?: string;
  readonly submissionAfter?: string;
  readonly answeredAt?: Date;
}

/** Another case as it is named beside one. */
export interface CaseMention {
  readonly id: string;
  readonly receipt: string;
  readonly type: string;
  readonly title: string;
  readonly state: string;
  readonly receivedOn: string;
}
