import type { Unit } from '#platform/database/database.ts';
import { appendNotes, type Note, notesOf } from './commands.ts';

/** A unit of work whose entries wait for `write`, which must come before its end. */
interface AuditGathering {
  readonly unit: Unit;
  write(): Promise<void>;
}

/**
 * For a unit of work of very many acts, as loading a whole town is: the same entries in the same chain,
 * written together. Until `write` nobody finds them, so it is not for what somebody clicks.
 */
export function gatherAudit(unit: Unit): AuditGathering {
  const notes: Note[] = [];
  return {
    // Copies of the unit, on another day for example, carry it along.
    unit: { ...unit, [notesOf]: notes } as Unit,
    write: () => appendNotes(unit, notes.splice(0)),
  };
}
