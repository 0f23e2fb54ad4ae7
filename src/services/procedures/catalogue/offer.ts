import { type FormVersion, publishedTopic } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { findForm } from './form.ts';
import { type CatalogueEntry, findProcedure } from './queries.ts';

/** What can be applied for today, and by which form. */
export interface Offer {
  readonly procedure: CatalogueEntry;
  readonly form: FormVersion | undefined;
}

const topics = ['procedures', 'organisation', publishedTopic];

/**
 * What every application needs of the catalogue, remembered by the process until staff change
 * something; not for units that change the catalogue themselves.
 */
export function recallOffer(unit: Unit, id: string): Promise<Offer | undefined> {
  // What holds depends on the day: at midnight it is another offer.
  return unit.recall(`procedures.offer ${id} ${dayInTokyo(unit.now)}`, topics, async () => {
    const procedure = await findProcedure(unit, id);
    return procedure && { procedure, form: await findForm(unit, procedure.formId) };
  });
}
