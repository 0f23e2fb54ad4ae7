import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { everyPage } from '#platform/http/context.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { menuEntries } from '../schema.ts';
import { MenuEntry } from './inputs.ts';
import { menuTopic } from './navigation.ts';
import { findEntry } from './queries.ts';
import { staffWords } from './text.ts';

/** The menu stands on every page, so all of them are made anew. */
async function finish(unit: Unit, actor: Actor, action: string, id: string): Promise<void> {
  await recordAudit(unit, actor, {
    action: `publishing.menu-${action}`,
    subject: { type: 'menu-entry', id },
  });
  unit.drop(menuTopic, everyPage);
}

/** @returns the id of the entry. */
export async function addEntry(unit: Unit, actor: Actor, input: MenuEntry): Promise<string> {
  authorise(actor, 'publishing.arrange');
  const entry = parseInput(MenuEntry, input);
  const id = newId();
  await unit.db.insert(menuEntries).values({ town: unit.town, id, ...entry });
  await finish(unit, actor, 'added', id);
  return id;
}

const isEntry = ({ town }: Unit, id: string) =>
  and(eq(menuEntries.town, town), eq(menuEntries.id, id));

async function insistOnEntry(unit: Unit, id: string): Promise<void> {
  if (!(await findEntry(unit, id))) throw notFound(staffWords.what);
}

export async function changeEntry(
  unit: Unit,
  actor: Actor,
  id: string,
  input: MenuEntry,
): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const entry = parseInput(MenuEntry, input);
  await insistOnEntry(unit, id);
  await unit.db.update(menuEntries).set(entry).where(isEntry(unit, id));
  await finish(unit, actor, 'changed', id);
}

export async function removeEntry(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'publishing.arrange');
  await insistOnEntry(unit, id);
  await unit.db.delete(menuEntries).where(isEntry(unit, id));
  await finish(unit, actor, 'removed', id);
}
