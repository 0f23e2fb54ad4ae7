/** The clock of a voice that was opened again, beside that of its case. */
export const objectionClock = 'objection';

/** Objections that an author may make to the answers to a voice. */
export const objectionLimit = 1;
