/** Where the applicants of a case type find their cases; services say it once and give it to the rest. */
export interface ApplicantPages {
  /** Cases of this type only: a receipt of another service opens nothing here. */
  readonly type: string;
  /** The page that asks for receipt and secret. */
  readonly find: string;
  /** What stands before the receipt in the address of a case, as in `/applications`. */
  readonly base: string;
  /** Start of the cookies' names, and the path for which they are sent. */
  readonly cookie: { readonly name: string; readonly path: string };
  /** Start of the names under which guesses are counted. */
  readonly limits: string;
}

export function applicantHref({ base }: ApplicantPages, receipt: string): string {
  return `${base}/${receipt}`;
}
