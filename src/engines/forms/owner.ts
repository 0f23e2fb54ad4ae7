import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import type { Answers, Field } from './definition/model.ts';

/** How an entry came in; all are the same submissions. */
export type Channel = 'web' | 'api' | 'counter' | 'phone' | 'paper';

/** For whom somebody else fills a form in, and on what ground. */
export interface Representation {
  readonly role: 'self' | 'proxy' | 'joint' | 'staff';
  /** Name of the person the entry is for, when it is not who types. */
  readonly principal?: string;
  /** Who wrote a paper for the principal, as it stands there: name and relation. */
  readonly proxy?: string;
  readonly relation?: string;
}

/** A draft as its owner (a procedure, a survey) sees it. */
export interface OwnedDraft {
  readonly id: string;
  /** Module that owns it, as in `procedures`. */
  readonly owner: string;
  /** What it is for, in the owner's own ids: a procedure's id. */
  readonly subject: string;
  readonly formVersionId: string;
  readonly channel: Channel;
  readonly representation: Representation;
  /** Whose draft it is; undefined for visitors. */
  readonly userId?: string;
  /** Member of staff who types for somebody. */
  readonly enteredBy?: string;
  /** What the owner keeps with it, such as the verified contact. */
  readonly context: Readonly<Record<string, string>>;
}

export interface Submission {
  readonly id: string;
  readonly draft: OwnedDraft;
  /** Visible fields only, normalised. */
  readonly answers: Answers;
  readonly submittedAt: Date;
  /** Prefilled answers whose source says something else now. */
  readonly differences: readonly SourceDifference[];
}

export interface SourceDifference {
  readonly field: string;
  readonly source: string;
  readonly answered: unknown;
  readonly sourceSays: unknown;
}

/** What a service gives the forms engine so that its forms can be filled in at `/apply/…`. */
export interface FormOwner {
  readonly owner: string;
  /**
   * Answers go to the owner alone (a survey): here only the fact stays that something was sent, and the
   * draft is erased in the same transaction.
   */
  readonly keepsNothing?: true;
  /** Heads the pages of the form; undefined when the subject is gone. */
  describe(unit: Unit, draft: OwnedDraft): Promise<FormHead | undefined>;
  /** In the transaction of the submission: opens the case. @returns where the applicant goes next. */
  submitted(unit: Unit, actor: Actor, submission: Submission): Promise<SubmissionResult>;
  /** What subjects are called, for lists; those that are gone may be left out. */
  names?(unit: Unit, subjects: readonly string[]): Promise<ReadonlyMap<string, Text>>;
}

export interface FormHead {
  readonly title: Text;
  readonly breadcrumbs: readonly { readonly label: Text; readonly href: string }[];
  /** Whom to ask. */
  readonly contact: { readonly section: Text; readonly telephone?: string };
  /** Where to go when the person stops. */
  readonly backHref: string;
  /** What somebody should know while writing, such as that the time is nearly over. */
  readonly notice?: {
    readonly kind: 'info' | 'warning';
    readonly title: Text;
    readonly body: Text;
  };
  /** False when a step of the owner is still open, such as the confirmation of the contact; its page. */
  readonly beforeSubmission?: { readonly href: string; readonly label: Text };
}

export interface SubmissionResult {
  readonly href: string;
  /** Cookies that let the same browser see the receipt page, by name. */
  readonly cookie?: { readonly name: string; readonly value: string };
  /** For the API: what the answer 201 says. */
  readonly answer: Readonly<Record<string, string>>;
}

/** Where answers may come from; a plug-in of any module. */
export interface PrefillSource {
  /** As in `FieldBasics.prefill.sources`: `profile`, `earlier`, `identity`, `postcode`, a register's name. */
  readonly name: string;
  readonly label: Text;
  /**
   * Asks what is out of reach of a unit of work: identity tables, another system. Called outside of
   * any, at most once a page; what it returns comes to `fill` as `prepared`.
   */
  prepare?(request: { readonly platform: Platform; readonly userId?: string }): Promise<unknown>;
  /** What it knows for the fields asked, by field key; throws when it is away, which only means: nothing is filled. */
  fill(
    unit: Unit,
    request: {
      readonly actor: Actor;
      /** The person the answers are about: the applicant's user id, if any. */
      readonly userId?: string;
      readonly fields: readonly Field[];
      readonly answers: Answers;
      readonly prepared?: unknown;
    },
  ): Promise<Readonly<Record<string, PrefilledValue>>>;
}

export interface PrefilledValue {
  /** In the stored shape; for a repeat its rows, each as answers by key: `[{ name: … }, { name: … }]`. */
  readonly value: unknown;
  /** When the source last changed it, for people who wonder. */
  readonly asOf?: Date;
}
