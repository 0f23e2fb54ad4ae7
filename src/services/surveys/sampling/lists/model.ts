/**
 * Waits for staff to confirm how it is read; is being read; was read and waits for a decision on rows
 * with faults; can be drawn from; was deleted.
 */
export const listStates = ['uploaded', 'reading', 'read', 'ready', 'deleted'] as const;

/** What became of the rows, counted. */
export interface ListCounts {
  readonly residents: number;
  /** Rows that are left out because of their faults. */
  readonly faulty: number;
  /** Of those: the same person or number again. */
  readonly doubles: number;
  /** Faults kept for the page; rows beyond the first thousand are counted only. */
  readonly kept: number;
  /** Too young, and empty lines. */
  readonly outside: number;
}

export const noCounts: ListCounts = { residents: 0, faulty: 0, doubles: 0, kept: 0, outside: 0 };

/** Days for which a list may be kept at the longest. */
export const longestKeep = 180;

/** Bytes of the largest file; 60,000 residents take 6 to 9 million. */
export const largestList = 32 * 1024 * 1024;
/** Rows of the largest list. */
export const mostRows = 400_000;
