import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { RawAnswer } from '../values/raw.ts';
import type { Draft, NewDraft, PrefillMark, SavedScreen, StartedDraft } from './model.ts';

/** What a screen sent: a form, or JSON by field key. */
export type ScreenInput =
  | { readonly form: FormValues }
  | { readonly json: Readonly<Record<string, RawAnswer>> };

/** @throws AppError not-found, forbidden (other channels than web without `forms.enter`), rule-violation (not published) */
export async function startDraft(
  _unit: Unit,
  _actor: Actor,
  _input: NewDraft,
): Promise<StartedDraft> {
  throw new Error('being written');
}
/** Keeps everything that was typed on a screen, the faulty too. @param draft from getDraft, which checked the access @throws AppError conflict when it was sent already */
export async function saveScreen(
  _unit: Unit,
  _draft: Draft,
  _screenId: string,
  _input: ScreenInput,
): Promise<SavedScreen> {
  throw new Error('being written');
}
export async function addRow(
  _unit: Unit,
  _draft: Draft,
  _repeat: string,
): Promise<{ rowId: string; draft: Draft }> {
  throw new Error('being written');
}
export async function removeRow(
  _unit: Unit,
  _draft: Draft,
  _repeat: string,
  _rowId: string,
): Promise<Draft> {
  throw new Error('being written');
}
/** Writes values of sources where nothing was answered yet, and notes the sources. Values are parsed like typed ones; what cannot be read is left out. */
export async function savePrefilled(
  _unit: Unit,
  _draft: Draft,
  _marks: Readonly<Record<string, PrefillMark>>,
): Promise<Draft> {
  throw new Error('being written');
}
/** Makes a visitor's draft that of the person who signed in. */
export async function claimDraft(_unit: Unit, _actor: Actor, _draft: Draft): Promise<Draft> {
  throw new Error('being written');
}
