import type { Text } from '#platform/i18n/text.ts';

/** The thing that a letter belongs to, such as `{ type: 'cases.case', id }`. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** What a letter is, for lists and for the page that checks it. Says nothing of a person. */
export const letterKinds = [
  'decision',
  'refusal',
  'correction',
  'receipt',
  'disclosure',
  'notice',
  'withdrawal',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type Comparison = 'given' | 'missing' | 'equals' | 'differs';

export interface When {
  readonly field: string;
  readonly is: Comparison;
  /** For `equals` and `differs`. */
  readonly value?: string;
}

/** A part of a letter. Texts hold `{{field}}`. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly { name: string; value: string }[] }
  /** 記 … 以上: the particulars of an official letter, apart from its sentence. */
  | { readonly type: 'record'; readonly blocks: readonly Block[] }
  | { readonly type: 'when'; readonly when: When; readonly blocks: readonly Block[] }
  /** 理由: the rule and the facts it was applied to (行政手続法8条, 14条). */
  | { readonly type: 'reasons' }
  /** 教示: how and until when to ask for a review (行政不服審査法82条). */
  | { readonly type: 'appeal' };

/** A blank that whoever issues the letter fills in. */
export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  /** Stands in the preview. */
  readonly sample: string;
}

export interface TemplateContent {
  /** As it stands on the paper: 補助金交付決定通知書. */
  readonly title: string;
  readonly kind: LetterKind;
  /** A letter that refuses, wholly or in part: never without rule, facts and 教示. */
  readonly refusal: boolean;
  readonly fields: readonly FieldSpec[];
  readonly blocks: readonly Block[];
}

export interface Recipient {
  readonly name: string;
  /** 様 for people, 御中 for bodies. */
  readonly honorific?: '様' | '御中';
  readonly address?: string;
}

export interface Reasons {
  /** The rule applied: act, ordinance, criterion, with its article. */
  readonly rule: string;
  /** The facts to which it was applied. */
  readonly facts: string;
  /** 教示; `standardAppeal` writes the usual one. */
  readonly appeal: string;
}

/** Who signs: as it was on the day of the letter. */
export interface Sender {
  /** 須坂市長. */
  readonly post: string;
  readonly name: string;
  /** The section that answers questions. */
  readonly section: string;
  readonly telephone: string;
}

/** What a letter says; enough to draw it again. */
export interface LetterContent {
  readonly template: TemplateContent;
  readonly documentNumber: string;
  /** ISO date. */
  readonly issuedOn: string;
  readonly recipient: Recipient;
  readonly sender: Sender;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons?: Reasons;
}

export const deliveryWays = ['handed', 'posted', 'online'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** Why a letter takes the place of another. */
export type ReplacementKind = 'replaced' | 'withdrawn';

export type KindTexts = Readonly<Record<LetterKind, Text>>;
