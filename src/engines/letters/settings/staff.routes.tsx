import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { fiscalYearOf } from '#japan/fiscal-year.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { Frame } from '../views/frame.tsx';
import { saveSeal, saveSender, saveSeries } from './commands.ts';
import { findSeal, findSender, listSeries } from './queries.ts';
import { text } from './text.ts';
import { LetterSettings } from './views/settings.tsx';

export const settingsRoutes = new Hono<HttpEnv>();
const path = '/letters/settings';
const current = '/staff/letters/settings';
const sealLimit = 2 * 1024 * 1024;

async function settingsPage(c: HttpContext, form: FormState): Promise<Response> {
  const shown = await inTown(c, async (unit) => {
    const day = dayInTokyo(unit.now);
    return {
      sender: await findSender(unit, day),
      seal: await findSeal(unit),
      series: await listSeries(unit, fiscalYearOf(day)),
      departments: await listDepartments(unit),
    };
  });
  return staffPage(
    c,
    { title: text.title, lead: text.lead, status: form.errors ? 422 : 200 },
    <Frame actor={c.var.actor} current={current} done={c.req.query('done') === '1'}>
      <LetterSettings {...shown} form={form} />
    </Frame>,
  );
}

settingsRoutes.get(path, permit('letters.seal'), (c) => settingsPage(c, {}));

type Save = (c: HttpContext, values: FormValues) => Promise<unknown>;

async function answer(c: HttpContext, save: Save): Promise<Response> {
  const values = await readForm(c);
  const errors = await tryWrite(() => save(c, values));
  if (errors) return settingsPage(c, { values, errors });
  return c.redirect(`${current}?done=1`, 303);
}

settingsRoutes.post(`${path}/sender`, permit('letters.seal'), (c) =>
  answer(c, (_, values) => {
    const input = {
      post: typedValue(values, 'post'),
      name: typedValue(values, 'name'),
      validFrom: typedValue(values, 'validFrom'),
    };
    return inTown(c, (unit) => saveSender(unit, c.var.actor, input));
  }),
);

settingsRoutes.post(`${path}/series`, permit('letters.seal'), (c) =>
  answer(c, (_, values) => {
    const input = {
      departmentId: typedValue(values, 'departmentId'),
      pattern: typedValue(values, 'pattern'),
    };
    return inTown(c, (unit) => saveSeries(unit, c.var.actor, input));
  }),
);

async function saveUpload(c: HttpContext, { seal }: FormValues): Promise<void> {
  if (!(seal instanceof File) || seal.size === 0) {
    throw new InputError({ seal: text.fields.seal.error });
  }
  const content = new Uint8Array(await seal.arrayBuffer());
  const accept = ['image/png', 'image/jpeg'];
  try {
    await inTown(c, async (unit) => {
      const { files } = c.var.platform;
      const file = await files.save(unit, { name: seal.name, content, accept, limit: sealLimit });
      await saveSeal(unit, c.var.actor, { fileId: file.id });
    });
  } catch (error) {
    const mendable = error instanceof AppError && error.kind !== 'unavailable';
    throw mendable ? new InputError({ seal: error.reason.text }) : error;
  }
}

settingsRoutes.post(
  `${path}/seal`,
  permit('letters.seal'),
  takesUploads(sealLimit + 64 * 1024),
  (c) => answer(c, saveUpload),
);
