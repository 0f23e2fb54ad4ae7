import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Answers } from '../definition/model.ts';
import type { FieldPath } from './paths.ts';

/** Where a prefilled answer comes from. */
export interface Origin {
  readonly source: string;
  readonly label: Text;
  readonly asOf?: Date;
  /** The applicant may not write over it. */
  readonly locked: boolean;
}

export interface FoundOption {
  /** What is put into the input when it is chosen. */
  readonly value: string;
  readonly label: Text;
}

/** What a search without scripts found for one input, by its HTML name. */
export interface Found {
  readonly options: readonly FoundOption[];
  /** Said when there is nothing to choose from. */
  readonly note?: Text;
}

/** Everything the inputs of a page need beside the questions. */
export interface FillState {
  /** What stands in the inputs, by HTML name. */
  readonly values: FormValues;
  readonly errors: FieldErrors;
  readonly answers: Answers;
  readonly origins: Readonly<Record<FieldPath, Origin>>;
  readonly found: Readonly<Record<string, Found>>;
  /** The address question that a postcode question of the same place fills. */
  readonly addressOf: Readonly<Record<FieldPath, FieldPath>>;
  /** Address of a file of the draft. */
  readonly fileHref?: (fileId: string) => string;
  /** New files take the place of those before, as in a correction; none is added or removed alone. */
  readonly replacesFiles?: boolean;
}

export const emptyState: FillState = {
  values: {},
  errors: {},
  answers: {},
  origins: {},
  found: {},
  addressOf: {},
};

/** The first fault of a question or of one of its parts. */
export function errorAt(state: FillState, name: string): Text | undefined {
  return state.errors[name];
}
