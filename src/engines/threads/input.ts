import type { ClockRule } from '#engines/deadlines/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

/** The way on which a voice came. */
export const inputChannels = [
  'web',
  'line',
  'paper',
  'counter',
  'phone',
  'meeting',
  'mail',
  'survey',
  'api',
] as const;
export type InputChannel = (typeof inputChannels)[number];

/** Where an input stands. Whether others may read it is another thing: `Moderation`. */
export const inputStates = ['received', 'examining', 'answered', 'closed', 'withdrawn'] as const;
export type InputState = (typeof inputStates)[number];

/**
 * Waiting: nobody and no rule has looked yet. Shown: others may read it. Held: a rule stopped it, a
 * person decides. Hidden: a person decided, with a reason.
 */
export const moderations = ['waiting', 'shown', 'held', 'hidden'] as const;
export type Moderation = (typeof moderations)[number];

/** Who said it, as far as they told; seen by staff only. */
export interface InputAuthor {
  readonly userId?: string;
  readonly name?: string;
  readonly email?: string;
  /** As LINE calls the person. */
  readonly lineUserId?: string;
  /** Whether to tell them of every step. */
  readonly wantsNotices: boolean;
}

export interface InputPoint {
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** One voice as it came in. */
export interface NewInput {
  /** A registered kind: `opinions.letter`, `meetings.question`. */
  readonly kind: string;
  /** The activity it belongs to, in its owner's ids: a consultation, a meeting. */
  readonly subject?: string;
  readonly title?: string;
  /** As it was said; staff see it, others see what is left after masking. */
  readonly text: string;
  readonly channel: InputChannel;
  readonly author: InputAuthor;
  /** What the author wishes; whether it is shown is decided by moderation as well. */
  readonly wish: 'public' | 'private';
  readonly departmentId: string;
  /** Member of staff who answers for it, if one is known already. */
  readonly ownerStaffId?: string;
  /** ISO day by which it is due, where that is not left to the kind's clock: a promise. */
  readonly dueOn?: string;
  /** Slug of an area. */
  readonly area?: string;
  readonly point?: InputPoint;
  /** ISO date; default today in Japan. */
  readonly receivedOn?: string;
  /** Idempotency key; the same key of the same kind gives the same input and receipt. */
  readonly key?: string;
  /** Sample data of a demo town (見本). */
  readonly sample?: boolean;
}

export interface RecordedInput {
  readonly id: string;
  /** In groups: `7K3M-9QXR-2P4D`; told to the author, finds the input again together with the secret. */
  readonly receipt: string;
  readonly secret: string;
  /** True when the key had been used before. */
  readonly repeated: boolean;
}

/** An input as it is stored. What of it somebody may read, `readInput` and `listInputs` decide. */
export interface Input {
  readonly id: string;
  readonly kind: string;
  readonly subject?: string;
  readonly title?: string;
  /** For this reader: as it was said for staff and author, masked for everybody else. */
  readonly text: string;
  readonly channel: InputChannel;
  readonly wish: 'public' | 'private';
  readonly state: InputState;
  readonly moderation: Moderation;
  /** Why it is held or hidden; for staff and author only. */
  readonly moderationReason?: string;
  readonly departmentId: string;
  readonly ownerStaffId?: string;
  readonly area?: string;
  readonly point?: InputPoint;
  /** ISO days. */
  readonly receivedOn: string;
  readonly dueOn?: string;
  readonly answeredOn?: string;
  readonly sample: boolean;
}

/** What becomes of an input; its kind hears of it in the same transaction. */
export interface InputChange {
  readonly input: Input;
  /** Moved: to another section or person. Disposed: 廃棄, its time is over and who said it was erased. */
  readonly happened:
    | 'shown'
    | 'hidden'
    | 'answered'
    | 'closed'
    | 'withdrawn'
    | 'reopened'
    | 'moved'
    | 'disposed';
}

/** A sort of inputs; registered by the service whose activity asks for them (manifest slot `inputs`). */
export interface InputKind {
  /** `module.noun`, as in `opinions.letter`. */
  readonly kind: string;
  readonly label: Text;
  /** Before: nothing is shown until rules and masking are through. After: shown at once, looked at later. */
  readonly moderation: 'before' | 'after';
  /**
   * Each: opens a case with an owner and a clock, is answered by itself. Together: no case, answered
   * through its theme, its thread or the table of opinions.
   */
  readonly answered: 'each' | 'together';
  /** Days to the answer, for those answered each. */
  readonly clock?: ClockRule;
  /** In its stead, where the town sets the days itself. */
  clockOf?(unit: Unit): Promise<ClockRule>;
  /** Said by the town itself, for others to speak about: read like a voice, counted and answered as none. */
  readonly ofTown?: boolean;
  /** Retention of its case, in years. */
  readonly retentionYears: number;
  /** Where it was said: heading and address of the activity; undefined when that is gone. */
  describe(unit: Unit, subject: string): Promise<{ title: Text; href: string } | undefined>;
  /**
   * Whether a person looks at every input of the activity before it is shown, as its organiser decides;
   * otherwise what no rule holds is shown once it is masked.
   */
  reviewed?(unit: Unit, subject: string): Promise<boolean>;
  /** In the transaction of the change; throws to refuse. */
  changed?(unit: Unit, change: InputChange): Promise<void>;
}
