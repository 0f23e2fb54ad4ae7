import type { FieldKind } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';

export const traits = ['area', 'age', 'sex'] as const;
export type Trait = (typeof traits)[number];

/** A count is left out where it is too small to be shown, or would give one away. */
export interface ResultLine {
  readonly value: string;
  readonly label: Text;
  readonly count?: number;
  /** 0 to 1, weighted where the survey is. */
  readonly share?: number;
  /** 95 % interval, for random samples only. */
  readonly low?: number;
  readonly high?: number;
}

/** A question by a trait of those who answered. */
export interface CrossTable {
  readonly by: Trait;
  readonly columns: readonly {
    readonly value: string;
    readonly label: Text;
    /** Who answered, in this column; left out when too few. */
    readonly answered?: number;
  }[];
  /** For each option, in their order: for each column, in theirs. */
  readonly cells: readonly (readonly Pick<ResultLine, 'count' | 'share'>[])[];
}

export interface QuestionResult {
  /** Field key; `key.row` for a row of a matrix. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Text;
  /** Slug of the series that it belongs to. */
  readonly series?: string;
  readonly lines: readonly ResultLine[];
  readonly answered: number;
  /** True where one person can be in several lines. */
  readonly several: boolean;
  readonly mean?: number;
  readonly cross: readonly CrossTable[];
}

/** Who answered beside who lives here, by one trait. */
export interface TraitResult {
  readonly trait: Trait;
  readonly lines: readonly {
    readonly value: string;
    readonly label: Text;
    readonly answered?: number;
    readonly answeredShare?: number;
    /** After weighting. */
    readonly weightedShare?: number;
    readonly people?: number;
    readonly peopleShare?: number;
  }[];
  /** Who did not tell it; left out where that would tell of a group that is too small to be shown. */
  readonly untold?: number;
}

export interface Weighting {
  readonly traits: readonly Trait[];
  readonly rounds: number;
  readonly converged: boolean;
  readonly designEffect: number;
  readonly lightest: number;
  readonly heaviest: number;
  /** Categories in which people live and nobody answered. */
  readonly empty: readonly { readonly trait: Trait; readonly label: Text }[];
}

/** How a random sample was drawn, and who of it answered. No names, no single letters. */
export interface SampleFacts {
  readonly method: string;
  readonly seed: string;
  readonly size: number;
  readonly by: readonly Trait[];
  readonly minimum: number;
  /** SHA-256 of the list. */
  readonly listDigest: string;
  /** What the list was, in words. */
  readonly source: string;
  /** ISO moment. */
  readonly drawnOn: string;
  readonly sent: number;
  readonly undelivered: number;
  readonly declined: number;
  readonly answered: number;
  /** Letters whose stratum is shared by four others. */
  readonly byTrait: readonly {
    readonly trait: Trait;
    readonly lines: readonly {
      readonly value: string;
      readonly sent: number;
      readonly undelivered: number;
      readonly answered: number;
    }[];
  }[];
}

/** Results of a survey as they stood at one moment. */
export interface SurveyResults {
  /** Answers that count: without those set aside. */
  readonly answers: number;
  /** Set aside by staff. */
  readonly excluded: number;
  /** True when it speaks for the citizens: a random sample. */
  readonly represents: boolean;
  readonly sampling?: SampleFacts;
  /** Day and source of the population, where there is one. */
  readonly population?: { readonly asOf: string; readonly source: string };
  readonly weighting?: Weighting;
  readonly who: readonly TraitResult[];
  readonly questions: readonly QuestionResult[];
  /** Keys of questions answered in words, with how many did. */
  readonly words: readonly {
    readonly key: string;
    readonly label: Text;
    readonly answered: number;
  }[];
}
