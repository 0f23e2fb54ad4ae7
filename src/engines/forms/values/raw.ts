/**
 * An answer as it came: one text of a form, a list of them, the parts of a composite answer by name, or
 * the JSON of the stored shape. `null` and `undefined` mean that nothing was answered.
 */
export type RawAnswer =
  | string
  | number
  | boolean
  | null
  | readonly RawAnswer[]
  | { readonly [part: string]: RawAnswer };
