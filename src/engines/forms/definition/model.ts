import type { Text } from '#platform/i18n/text.ts';

/**
 * A form as data. Fields (what is asked), screens (in which order and words) and rules (named
 * conditions) are three separate things, so that wording can change without touching what is stored.
 */
export interface FormDefinition {
  readonly fields: readonly Field[];
  readonly screens: readonly Screen[];
  readonly rules: readonly Rule[];
  /** Faults across fields: when the rule holds, the answer of `field` is refused with the message. */
  readonly checks: readonly Check[];
}

/** What every field has, whatever its kind. */
export interface FieldBasics {
  /** Unique in the form (in its repeat for fields of rows); letters, digits, `-`. Never reused for another meaning. */
  readonly key: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  /** The same question wherever it is asked, such as `person.name`: earlier answers and profiles fill it. */
  readonly question?: string;
  /** Names of prefill sources to try, in order; `locked` answers of a source cannot be edited. */
  readonly prefill?: { readonly sources: readonly string[]; readonly locked?: boolean };
}

export interface Choice {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
  /**
   * "Other, in words": the words are the answer of a text field of their own, `<key>-other`, which
   * `checkDefinition` puts beside the question (`beside`).
   */
  readonly other?: true;
}

/** A day counted from the day of answering, or a fixed one (ISO), or that of another date field. */
export type DayReference =
  | {
      readonly today: { readonly years?: number; readonly months?: number; readonly days?: number };
    }
  | { readonly on: string }
  | { readonly field: string };

export type SimpleField = FieldBasics &
  (
    | {
        readonly kind: 'text';
        readonly maxLength?: number;
        readonly width?: 'half' | 'kana' | 'free';
        /** Exactly so many digits and nothing else: a microchip has 15 (ISO 11784). */
        readonly digits?: number;
        /** The key of the choice whose option "other" this puts in words; made by `checkDefinition`. */
        readonly beside?: string;
      }
    | { readonly kind: 'long-text'; readonly maxLength?: number }
    | { readonly kind: 'name' }
    | { readonly kind: 'date'; readonly earliest?: DayReference; readonly latest?: DayReference }
    | { readonly kind: 'postcode' }
    | { readonly kind: 'address' }
    | { readonly kind: 'phone' }
    | { readonly kind: 'email' }
    | {
        readonly kind: 'number';
        readonly min?: number;
        readonly max?: number;
        /** Digits after the point; 0 when left out. */
        readonly decimals?: number;
        readonly unit?: Text;
      }
    | { readonly kind: 'money'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'choice'; readonly options: readonly Choice[] }
    | {
        readonly kind: 'choices';
        readonly options: readonly Choice[];
        readonly min?: number;
        readonly max?: number;
        /** Options that go with no other: none of these. */
        readonly exclusive?: readonly string[];
      }
    | {
        readonly kind: 'scale';
        /** Whole numbers, 2 to 11 points from `min` to `max`. */
        readonly min: number;
        readonly max: number;
        readonly labels?: {
          readonly min?: Text;
          readonly max?: Text;
          /** One for each point, from `min` on. */
          readonly points?: readonly Text[];
        };
        /** Offers "no opinion" beside the points, in these words; its answer is `noOpinion`. */
        readonly noOpinion?: Text;
      }
    | {
        readonly kind: 'matrix';
        /** Questions; their values are names like keys of fields: conditions call them `matrix.row`. */
        readonly rows: readonly Choice[];
        readonly options: readonly Choice[];
        /** What `required` means: every row (when left out), or at least one. */
        readonly requires?: 'every-row' | 'one-row';
      }
    | {
        readonly kind: 'ranking';
        readonly options: readonly Choice[];
        /** How many places there are; as many as options when left out. */
        readonly top?: number;
      }
    | {
        readonly kind: 'file';
        readonly maxFiles?: number;
        /** Media types, found from the bytes; images and PDF when left out. */
        readonly accept?: readonly string[];
      }
    | { readonly kind: 'bank-account' }
    | { readonly kind: 'consent'; readonly statement: Text }
    | { readonly kind: 'declaration'; readonly statement: Text }
    | { readonly kind: 'map-point' }
  );

/** Rows of the same questions; each row keeps its id through every edit. Repeats do not nest. */
export interface RepeatField extends FieldBasics {
  readonly kind: 'repeat';
  readonly fields: readonly SimpleField[];
  readonly minRows: number;
  readonly maxRows: number;
  /** What one row is called: お子さん. */
  readonly rowLabel: Text;
}

export type Field = SimpleField | RepeatField;
export type FieldKind = Field['kind'];

/** A field on a screen; shown only where the rule `when` holds (its name). */
export interface ScreenItem {
  readonly field: string;
  readonly when?: string;
  /** For a repeat: which of its fields, in which order, under which rule of the row. */
  readonly items?: readonly { readonly field: string; readonly when?: string }[];
}

/** One page of the form: one topic. */
export interface Screen {
  readonly id: string;
  readonly title: Text;
  readonly lead?: Text;
  readonly items: readonly ScreenItem[];
  readonly when?: string;
}

export interface Rule {
  readonly name: string;
  /** In words, for staff and for the explanation of why something is asked. */
  readonly label: Text;
  readonly condition: Condition;
}

export interface Check {
  readonly rule: string;
  readonly field: string;
  readonly message: Text;
}

/**
 * Fields are named by key; a field of a row by `repeat.field`: inside its row that row's answer, and
 * outside any row of it; a row of a matrix by `matrix.row`. An unanswered (or hidden) field makes every comparison false.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly rule: string }
  | { readonly field: string; readonly answered: boolean }
  /** Text, choice, yes-no, number, scale, a row of a matrix (`matrix.row`): equal. Choices, ranking: contains it. */
  | { readonly field: string; readonly is: string | number | boolean }
  | { readonly field: string; readonly oneOf: readonly string[] }
  | { readonly field: string; readonly compare: Comparison; readonly value: number }
  | { readonly field: string; readonly compare: Comparison; readonly day: DayReference }
  | { readonly rows: string; readonly compare: Comparison; readonly value: number };

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

export interface NameAnswer {
  /** 氏; one of the two parts may be empty: people with a single name exist. */
  readonly family: string;
  readonly given: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

export interface AddressAnswer {
  /** 7 digits, no hyphen; may be empty. */
  readonly postcode: string;
  readonly prefecture: string;
  readonly city: string;
  /** 町字以下, joined form: 霞が関2-1-2. */
  readonly street: string;
  /** 方書: building and room. */
  readonly building: string;
}

export interface BankAccountAnswer {
  readonly bank: string;
  readonly branch: string;
  readonly type: 'ordinary' | 'current' | 'savings';
  /** 7 digits. */
  readonly number: string;
  /** Half-width kana as in Zengin records. */
  readonly holder: string;
}

export interface MapPointAnswer {
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly note: string;
}

export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** The answer of a scale when somebody chose to have none. */
export const noOpinion = 'no-opinion';

/** Option by row; rows that were not answered are not there. */
export type MatrixAnswer = Readonly<Record<string, string>>;

/**
 * As stored, normalised. A scale is its number or `noOpinion`; a ranking its options, best first.
 * Dates are ISO days, money integer yen.
 */
export type SimpleAnswer =
  | string
  | number
  | boolean
  | readonly string[]
  | NameAnswer
  | AddressAnswer
  | BankAccountAnswer
  | MapPointAnswer
  | MatrixAnswer
  | readonly FileAnswer[];

export interface RowAnswer {
  /** UUIDv7, given when the row is added, the same for ever. */
  readonly id: string;
  readonly answers: Readonly<Record<string, SimpleAnswer>>;
}

export type Answer = SimpleAnswer | readonly RowAnswer[];

/** By field key; what was not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;
