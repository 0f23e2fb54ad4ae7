/** What people change in the machine's result; each is one entry of an append-only list. */
export type EditContent =
  | { readonly kind: 'rename'; readonly group: string; readonly name: string }
  | { readonly kind: 'describe'; readonly group: string; readonly description: string }
  /** All that is in `from` goes into `into`. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  /** These texts become a group of their own beside the one that they were in. */
  | {
      readonly kind: 'split';
      readonly group: string;
      readonly texts: readonly string[];
      readonly newGroup: string;
      readonly name: string;
    }
  | { readonly kind: 'move'; readonly texts: readonly string[]; readonly to: string }
  /** A part goes under another theme, or, without one, becomes a theme itself. */
  | { readonly kind: 'place-part'; readonly group: string; readonly under?: string }
  /** A model's words; `quotes` are the texts that it named as its evidence. */
  | {
      readonly kind: 'draft';
      readonly group: string;
      readonly name: string;
      readonly description: string;
      readonly quotes: readonly string[];
      readonly model: string;
    }
  | { readonly kind: 'undo'; readonly edit: number }
  | { readonly kind: 'sign-off' }
  | { readonly kind: 'take-back'; readonly reason: string };

export type EditKind = EditContent['kind'];

/** Kinds that change what the result says. */
export type ChangeContent = Exclude<
  EditContent,
  { readonly kind: 'undo' | 'sign-off' | 'take-back' }
>;

export interface Edit {
  /** From 1, without gaps. */
  readonly number: number;
  readonly content: EditContent;
  /** Name of the person, or of the job. */
  readonly by: string;
  readonly at: Date;
}

export function isChange(content: EditContent): content is ChangeContent {
  return content.kind !== 'undo' && content.kind !== 'sign-off' && content.kind !== 'take-back';
}
