/** Which voices are to be answered together: chosen ones, or those of a thread, a campaign or a theme. */
export interface Asked {
  readonly inputs?: readonly string[];
  readonly thread?: string;
  /** One of a campaign. */
  readonly alike?: string;
  /** Of a run of the analysis. */
  readonly theme?: { readonly run: string; readonly group: string };
}

export const togetherPath = '/staff/voices/together';

/** Page of the desk where the voices of a theme are answered together. */
export function togetherHref(theme: { readonly run: string; readonly group: string }): string {
  return `${togetherPath}?${new URLSearchParams({ run: theme.run, group: theme.group })}`;
}
