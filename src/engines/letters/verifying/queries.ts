import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { findByCode, type Replacement } from '../issuing/queries.ts';
import type { LetterKind } from '../model.ts';
import { letters } from '../schema.ts';

/** What anybody with the code may know of a letter: nothing of a person. */
export interface PublicLetter {
  readonly id: string;
  readonly code: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  /** 須坂市長. */
  readonly by: string;
  readonly section: string;
  readonly replacedBy?: Replacement;
  /** Void since this day (ISO). */
  readonly voidedOn?: string;
}

/** Undefined for codes that no letter of this town has. */
export async function findPublicLetter(
  unit: Unit,
  code: string,
): Promise<PublicLetter | undefined> {
  const letter = await findByCode(unit, code);
  if (!letter) return undefined;
  const [row] = await unit.db
    .select({ sender: letters.sender })
    .from(letters)
    .where(and(eq(letters.town, unit.town), eq(letters.id, letter.id)));
  const { id, kind, title, documentNumber, issuedOn, replacedBy, voided } = letter;
  return {
    id,
    code,
    kind,
    title,
    documentNumber,
    issuedOn,
    by: row?.sender.post ?? '',
    section: row?.sender.section ?? '',
    ...(replacedBy ? { replacedBy } : {}),
    ...(voided ? { voidedOn: voided.on } : {}),
  };
}
