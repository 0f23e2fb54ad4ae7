import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { areaOptions } from '../orders/staff.routes.tsx';
import { findOpenSituation } from '../situation/queries.ts';
import { deskPage } from '../views/frame.tsx';
import { removeShelter, reportShelter, saveShelter } from './commands.ts';
import { ShelterInput, ShelterReportInput } from './inputs.ts';
import { getShelter, listSheltersNow, type Shelter } from './queries.ts';
import { ShelterForm, Shelters } from './views/shelters.tsx';

const list = '/emergency/shelters';
const one = `${list}/:id{[0-9a-f-]{36}}`;
const done = `/staff${list}?done=1`;

async function listPage(c: HttpContext, form: FormState & { shelterId?: string } = {}) {
  const found = await inTown(c, async (unit) => {
    const situation = await findOpenSituation(unit);
    return { shelters: await listSheltersNow(unit, situation?.id), on: situation !== undefined };
  });
  const mayManage = can(c.var.actor, 'emergency.manage');
  return deskPage(c, 'shelters', form, <Shelters {...found} mayManage={mayManage} form={form} />);
}

/** A shelter as its form would have sent it. */
function valuesOf(shelter: Shelter): FormValues {
  const text = (value: number | null) => (value === null ? '' : String(value));
  const facilities = ['wheelchair', 'accessibleToilet', 'pets', 'infants'] as const;
  return {
    ...{ nameJa: shelter.name.ja, nameEn: shelter.name.en, nameEasy: shelter.name.easy ?? '' },
    ...{ address: shelter.address, telephone: shelter.telephone },
    ...{ areas: shelter.areas, hazards: shelter.hazards, capacity: String(shelter.capacity) },
    ...{ latitude: text(shelter.latitude), longitude: text(shelter.longitude) },
    ...Object.fromEntries(facilities.filter((name) => shelter[name]).map((name) => [name, 'yes'])),
  };
}

async function formPage(c: HttpContext, form: FormState, id?: string): Promise<Response> {
  const areas = await inTown(c, areaOptions);
  const own = id ? { id } : {};
  return deskPage(c, 'shelters', form, <ShelterForm {...form} {...own} areas={areas} />);
}

async function save(c: HttpContext, id?: string): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(ShelterInput, values);
  if (!checked.ok) return formPage(c, { values, errors: checked.errors }, id);
  await inTown(c, (unit) => saveShelter(unit, c.var.actor, checked.value, id));
  return c.redirect(done, 303);
}

export const shelterRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.report'), (c) => listPage(c))
  .get(`${list}/new`, permit('emergency.manage'), (c) => formPage(c, {}))
  .post(`${list}/new`, permit('emergency.manage'), (c) => save(c))
  .get(one, permit('emergency.manage'), async (c) => {
    const shelter = await inTown(c, (unit) => getShelter(unit, c.req.param('id')));
    return formPage(c, { values: valuesOf(shelter) }, shelter.id);
  })
  .post(one, permit('emergency.manage'), (c) => save(c, c.req.param('id')))
  .post(`${one}/remove`, permit('emergency.manage'), async (c) => {
    await inTown(c, (unit) => removeShelter(unit, c.var.actor, c.req.param('id')));
    return c.redirect(done, 303);
  })
  .post(`${one}/report`, permit('emergency.report'), async (c) => {
    const shelterId = c.req.param('id');
    const values = await readForm(c);
    const checked = checkInput(ShelterReportInput, values);
    if (!checked.ok) return listPage(c, { values, errors: checked.errors, shelterId });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => reportShelter(unit, c.var.actor, { shelterId, ...checked.value })),
    );
    return errors ? listPage(c, { values, errors, shelterId }) : c.redirect(done, 303);
  });
