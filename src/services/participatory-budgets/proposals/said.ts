/** What a proposer says in parts; the engine `threads` keeps, masks and shows them as one text. */
export interface SaidParts {
  readonly what: string;
  readonly where: string;
  readonly whom: string;
}

const marks = { where: '【場所】', whom: '【だれのため】' } as const;

/** One text of the parts, as staff and everybody read it. */
export function composeText({ what, where, whom }: SaidParts): string {
  return `${what.trim()}\n\n${marks.where}${where.trim()}\n${marks.whom}${whom.trim()}`;
}

/** The parts of such a text, also after masking; a text of another make is all `what`. */
export function partsOf(text: string): SaidParts {
  const where = text.lastIndexOf(`\n${marks.where}`);
  const whom = text.lastIndexOf(`\n${marks.whom}`);
  if (where < 0 || whom < where) return { what: text.trim(), where: '', whom: '' };
  return {
    what: text.slice(0, where).trim(),
    where: text.slice(where + 1 + marks.where.length, whom).trim(),
    whom: text.slice(whom + 1 + marks.whom.length).trim(),
  };
}
