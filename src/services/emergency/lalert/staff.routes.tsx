import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { findOpenSituation } from '../situation/queries.ts';
import { deskPage } from '../views/frame.tsx';
import { makeDocument, saveLalertSettings } from './commands.ts';
import { words } from './desk-text.ts';
import { LalertInput } from './inputs.ts';
import { findDocument, findLalertSettings, listDocuments } from './queries.ts';
import { Lalert } from './views/lalert.tsx';

const list = '/emergency/l-alert';
const done = `/staff${list}?done=1`;

async function page(c: HttpContext, form: FormState = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    settings: await findLalertSettings(unit),
    documents: await listDocuments(unit),
    isOn: (await findOpenSituation(unit)) !== undefined,
  }));
  const maySet = can(c.var.actor, 'emergency.manage');
  return deskPage(c, 'lalert', form, <Lalert {...found} maySet={maySet} form={form} />);
}

export const lalertRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.switch'), (c) => page(c))
  .post(list, permit('emergency.switch'), async (c) => {
    const origin = c.var.platform.settings.publicUrl;
    const errors = await tryWrite(() =>
      inTown(c, (unit) => makeDocument(unit, c.var.actor, origin)),
    );
    return errors ? page(c, { errors }) : c.redirect(done, 303);
  })
  .post(`${list}/settings`, permit('emergency.manage'), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(LalertInput, values);
    if (!checked.ok) return page(c, { values, errors: checked.errors });
    await inTown(c, (unit) => saveLalertSettings(unit, c.var.actor, checked.value));
    return c.redirect(done, 303);
  })
  .get(
    `${list}/:id{[0-9a-f-]{36}}/:revision{[1-9][0-9]{0,5}}`,
    permit('emergency.switch'),
    async (c) => {
      const { id, revision } = c.req.param();
      const document = await inTown(c, (unit) => findDocument(unit, id, Number(revision)));
      if (!document) throw notFound(words.document);
      return c.body(document.xml, 200, {
        'Content-Type': 'application/xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="l-alert-${id}-${revision}.xml"`,
      });
    },
  );
