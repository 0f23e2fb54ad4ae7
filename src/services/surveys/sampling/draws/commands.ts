import { randomInt } from 'node:crypto';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { newSalt, sealingKey, sealValue, unsealValue } from '#platform/sealed-values.ts';
import { printable } from '#ui/pdf/fonts.ts';
import { issueCodes } from '../../answering/codes.ts';
import { insistOn, nameOf } from '../../policy.ts';
import { lockSurvey } from '../../questionnaires/queries.ts';
import { phaseAt } from '../../questionnaires/rules.ts';
import { countSoon } from '../../results/commands.ts';
import { categoriesOf } from '../../results/queries.ts';
import { getList, listKey, type ResidentList } from '../lists/queries.ts';
import type { Person } from '../lists/residents.ts';
import { drawnBefore, invitations, manifests, samples } from '../schema.ts';
import { drawMethod, drawRows, newSeed, rowsDigest } from './draw.ts';
import type { Manifest } from './model.ts';
import { type Design, type Order, planDraw, shownStratum, wantedOf } from './plan.ts';
import {
  countLeftOut,
  countStrata,
  type DrawnResident,
  findSample,
  type LeaveOut,
  listDrawn,
  readDrawable,
} from './queries.ts';
import { drawFaults, drawRefusals } from './text.ts';

export interface DrawInput extends Design {
  readonly leaveOut: LeaveOut;
  /** Random unless somebody wants a seed of their own, such as one drawn in public. */
  readonly seed?: string;
}

/** Rows of one statement. */
const rowsAtOnce = 500;

/** Order of layers: as areas, ages and sexes are listed elsewhere. */
async function orderOf(unit: Unit): Promise<Order> {
  const { area, age, sex } = await categoriesOf(unit);
  const values = (list: typeof area) => list.map(({ value }) => value);
  return { area: values(area), age: values(age), sex: values(sex) };
}

/**
 * How a draw would be shared out, without drawing.
 * @throws AppError forbidden; InputError where it cannot be shared out
 */
export async function previewDraw(
  unit: Unit,
  actor: Actor,
  list: Pick<ResidentList, 'id'>,
  { leaveOut, ...design }: DrawInput,
) {
  insistOn(actor, 'surveys.sample');
  const strata = await countStrata(unit, list.id, leaveOut);
  const layers = planDraw(strata, design, await orderOf(unit));
  const people = strata.reduce((sum, { count }) => sum + count, 0);
  if (!layers) {
    throw new InputError(
      people < design.size ? { size: drawFaults.tooMany(people) } : { minimum: drawFaults.minimum },
    );
  }
  return { layers, people, leftOut: await countLeftOut(unit, list.id, leaveOut) };
}

/** A random order: that of letters and that of codes shall have nothing in common. */
function shuffled<T>(items: readonly T[]): T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [list[last], list[other]];
    if (a !== undefined && b !== undefined) [list[last], list[other]] = [b, a];
  }
  return list;
}

interface Drawn {
  readonly sampleId: string;
  readonly list: ResidentList;
  readonly manifest: Manifest;
  readonly rows: readonly number[];
}

/** Codes in an order that letters do not share, each of a layer with at least four others. */
async function codesFor(
  unit: Unit,
  actor: Actor,
  secret: string,
  { list, manifest, rows }: Drawn,
): Promise<{ batchId: string; byRow: ReadonlyMap<number, string>; people: DrawnResident[] }> {
  const people: DrawnResident[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    people.push(...(await listDrawn(unit, list.id, rows.slice(start, start + rowsAtOnce))));
  }
  const mixed = shuffled(people);
  const { layers, by } = manifest;
  const strata = mixed.map(({ stratum }) => shownStratum(stratum, layers, by));
  const { batchId, codes } = await issueCodes(unit, actor, secret, list.surveyId, strata);
  const byRow = new Map(mixed.map(({ row }, place) => [row, codes[place]?.code ?? '']));
  return { batchId, byRow, people };
}

/** Letters in the order of the list, each with its person and its code encrypted together. */
function lettersFor(
  secret: string,
  { sampleId, list, manifest }: Drawn,
  salt: string,
  { byRow, people }: Awaited<ReturnType<typeof codesFor>>,
) {
  const [from, to] = [listKey(secret, list), sealingKey(secret, 'surveys.letters', salt)];
  return people.map(({ row, stratum, sealed }, place) => {
    const { name, address, postcode } = unsealValue<Person>(from, sealed);
    return {
      letter: {
        ...{ sampleId, number: place + 1 },
        ...shownStratum(stratum, manifest.layers, manifest.by),
        sealed: sealValue(to, { name, address, postcode, code: byRow.get(row) ?? '' }),
      },
      printable: printable(name + address).missing.length === 0,
    };
  });
}

/** In the order of the digests, which is that of nothing else. */
async function remember(
  { db, town, now }: Unit,
  sampleId: string,
  people: readonly DrawnResident[],
): Promise<void> {
  const drawnOn = dayInTokyo(now);
  const digests = [...new Set(people.map(({ person }) => person))].sort();
  for (let start = 0; start < digests.length; start += rowsAtOnce) {
    const rows = digests.slice(start, start + rowsAtOnce);
    await db
      .insert(drawnBefore)
      .values(rows.map((person) => ({ town, sampleId, person, drawnOn })));
  }
}

async function write(unit: Unit, actor: Actor, secret: string, drawn: Drawn): Promise<void> {
  const { db, town, now } = unit;
  const { sampleId, list, manifest } = drawn;
  const { surveyId } = list;
  const issued = await codesFor(unit, actor, secret, drawn);
  await db.insert(manifests).values({
    ...{ town, sampleId, surveyId, content: manifest },
    ...{ drawnBy: nameOf(actor), drawnAt: now },
  });
  const salt = newSalt();
  const letters = lettersFor(secret, drawn, salt, issued);
  const unprintable = letters.flatMap((one) => (one.printable ? [] : one.letter.number));
  await db.insert(samples).values({
    ...{ town, id: sampleId, surveyId, listId: list.id, batchId: issued.batchId, salt },
    ...{ state: 'drawn', unprintable },
  });
  for (let start = 0; start < letters.length; start += rowsAtOnce) {
    const some = letters.slice(start, start + rowsAtOnce);
    await db.insert(invitations).values(some.map(({ letter }) => ({ town, ...letter })));
  }
  await remember(unit, sampleId, issued.people);
}

/** @throws AppError rule-violation, conflict unless a sample can be drawn from the list now */
async function drawableList(
  unit: Unit,
  place: { readonly surveyId: string; readonly listId: string },
): Promise<ResidentList> {
  const survey = await lockSurvey(unit, place.surveyId);
  if (phaseAt(survey, unit.now) === 'closed') {
    throw new AppError('rule-violation', drawRefusals.closed);
  }
  if (await findSample(unit, place.surveyId)) throw new AppError('conflict', drawRefusals.drawn);
  const list = await getList(unit, place.surveyId, place.listId, 'lock');
  if (list.state !== 'ready') throw new AppError('rule-violation', drawRefusals.notReady);
  return list;
}

/**
 * Draws the sample of a survey, issues its codes and prepares its letters, in one transaction. The
 * manifest that stays says how, so that whoever has the list can draw the same people again.
 * @param secret `platform.secret`
 * @returns its id
 * @throws AppError forbidden, not-found, rule-violation, conflict; InputError
 */
export async function drawSample(
  unit: Unit,
  actor: Actor,
  secret: string,
  place: { readonly surveyId: string; readonly listId: string },
  input: DrawInput,
): Promise<string> {
  insistOn(actor, 'surveys.sample');
  const list = await drawableList(unit, place);
  const { layers, leftOut } = await previewDraw(unit, actor, list, input);
  const { size, by, minimum, leaveOut, seed = newSeed() } = input;
  const rows = drawRows(
    await readDrawable(unit, list.id, leaveOut),
    { seed, by },
    wantedOf(layers),
  );
  const { digest, source, referenceOn, fromAge, counts } = list;
  const { residents, faulty } = counts;
  const manifest: Manifest = {
    ...{ method: drawMethod, seed, rows: rowsDigest(rows), size, by, minimum, layers },
    list: { digest, source, referenceOn, fromAge, residents, faulty },
    leftOut: { ...leftOut, earlierYears: leaveOut.earlierYears },
    sample: false,
  };
  const sampleId = newId();
  await write(unit, actor, secret, { sampleId, list, manifest, rows });
  await countSoon(unit, place.surveyId);
  await recordAudit(unit, actor, {
    action: 'surveys.sample-drawn',
    subject: { type: 'survey', id: place.surveyId },
    details: { sample: sampleId, size, seed, list: digest },
  });
  return sampleId;
}
