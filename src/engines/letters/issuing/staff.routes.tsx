import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deliveryWays } from '../model.ts';
import { sendLetter } from '../paper/commands.ts';
import { pageSize } from '../requests.ts';
import { Frame, trail } from '../views/frame.tsx';
import { recordDelivery, voidLetter } from './commands.ts';
import { findPaper, getLetter, listDeliveries, searchLetters } from './queries.ts';
import { text } from './text.ts';
import { Letter } from './views/letter.tsx';
import { Letters } from './views/letters.tsx';

export const letterRoutes = new Hono<HttpEnv>();

letterRoutes.get('/letters', permit('letters.issue'), async (c) => {
  const words = (c.req.query('q') ?? '').trim().slice(0, 100);
  const page = pageOf(c);
  const offset = (page - 1) * pageSize;
  const found = await inTown(c, async (unit) => {
    const list = await searchLetters(unit, { words, offset, limit: pageSize });
    await recordAudit(unit, c.var.actor, {
      action: 'letters.list-read',
      subject: { type: 'town', id: unit.town },
      readPersonalData: true,
      details: { searched: words !== '', shown: list.rows.length },
    });
    return list;
  });
  return staffPage(
    c,
    { title: text.title, lead: text.lead },
    <Frame actor={c.var.actor} current="/staff/letters">
      <Letters {...found} words={words} page={page} />
    </Frame>,
  );
});

async function letterPage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const shown = await inTown(c, async (unit) => {
    const letter = await getLetter(unit, id);
    const read = {
      letter,
      paper: await findPaper(unit, id),
      deliveries: await listDeliveries(unit, id),
      today: dayInTokyo(unit.now),
    };
    await recordAudit(unit, c.var.actor, {
      action: 'letters.read',
      subject: { type: 'letter', id },
      readPersonalData: true,
    });
    return read;
  });
  const { title, documentNumber } = shown.letter;
  return staffPage(
    c,
    {
      title: { ja: `${documentNumber}　${title}`, en: `${documentNumber} ${title}` },
      breadcrumbs: trail('letters'),
      status: form.errors ? 422 : 200,
    },
    <Frame actor={c.var.actor} current="/staff/letters" done={c.req.query('done') === '1'}>
      <Letter {...shown} form={form} mayVoid={can(c.var.actor, 'letters.void')} />
    </Frame>,
  );
}

letterRoutes.get('/letters/:id', permit('letters.issue'), (c) =>
  letterPage(c, c.req.param('id'), {}),
);

letterRoutes.post('/letters/:id', permit('letters.issue'), async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const input = {
    way: deliveryWays.find((way) => way === typedValue(values, 'way')) ?? 'handed',
    deliveredOn: typedValue(values, 'deliveredOn'),
    note: typedValue(values, 'note'),
  };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => recordDelivery(unit, c.var.actor, id, input)),
  );
  if (errors) return letterPage(c, id, { values, errors });
  return c.redirect(`/staff/letters/${id}?done=1`, 303);
});

letterRoutes.post('/letters/:id/void', permit('letters.void'), async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const input = { reason: typedValue(values, 'reason') };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => voidLetter(unit, c.var.actor, id, input)),
  );
  if (errors) return letterPage(c, id, { values, errors });
  return c.redirect(`/staff/letters/${id}?done=1`, 303);
});

letterRoutes.get('/letters/:id/paper.pdf', permit('letters.issue'), async (c) => {
  const id = c.req.param('id');
  await inTown(c, async (unit) => {
    await getLetter(unit, id);
    await recordAudit(unit, c.var.actor, {
      action: 'letters.paper-read',
      subject: { type: 'letter', id },
      readPersonalData: true,
    });
  });
  return sendLetter(c, id);
});
