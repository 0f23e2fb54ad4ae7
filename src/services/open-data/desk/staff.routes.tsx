import { Hono } from 'hono';
import {
  catalogueTopic,
  columnsOf,
  findStandard,
  getUploaded,
  listUploaded,
  listVersions,
  noteOpened,
  type UploadedSet,
} from '#engines/datasets/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { writeCsv } from '#platform/delimited.ts';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { readListed } from '../catalogue/read.ts';
import { styles } from '../model.ts';
import { canManage } from '../policy.ts';
import { names } from '../text.ts';
import { addSet, changeSet, fileLimit, keepFile, restore, takeOver, withdraw } from './commands.ts';
import { DatasetForm } from './inputs.ts';
import { isTooOld } from './rules.ts';
import { fileToken } from './sent-file.ts';
import { formErrors, formWords, deskWords as words } from './text.ts';
import { SetForm } from './views/form.tsx';
import { DeskList } from './views/list.tsx';
import { SetDesk } from './views/set.tsx';

export const deskRoutes = new Hono<HttpEnv>();

const manage = permit('datasets.manage');
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';
export const deskHref = (id: string): string => `/staff/open-data/${id}`;
export const listCrumb = { label: words.menu, href: '/staff/open-data' };

deskRoutes.get('/open-data', manage, async (c) => {
  const found = await inTown(c, async (unit) => ({
    sets: await listUploaded(unit),
    ...(await readListed(unit)),
    sections: await listDepartments(unit),
    today: dayInTokyo(unit.now),
  }));
  const sets = found.sets.map((set) => ({ ...set, tooOld: isTooOld(set, found.today) }));
  const declared = found.entries.filter(({ origin }) => origin === 'declared');
  const mine = sets.filter((set) => canManage(c.var.actor, set));
  return staffPage(
    c,
    { title: words.menu, lead: words.lead, styles },
    <DeskList
      sets={mine}
      declared={declared}
      unlisted={found.unlisted}
      mayReadAgain={can(c.var.actor, 'open-data.manage')}
      sections={found.sections}
    />,
  );
});

deskRoutes.post('/open-data/read-again', permit('open-data.manage'), async (c) => {
  await inTown(c, async (unit) => {
    await noteOpened(unit);
    unit.drop(catalogueTopic);
  });
  return c.redirect('/staff/open-data', 303);
});

async function formPage(c: HttpContext, state: FormState, set?: UploadedSet) {
  const sections = await inTown(c, (unit) => listDepartments(unit));
  return staffPage(
    c,
    {
      title: set ? formWords.editTitle : formWords.newTitle,
      breadcrumbs: set ? [listCrumb, { label: set.title, href: deskHref(set.id) }] : [listCrumb],
      ...{ status: statusOfForm(state), styles },
    },
    <SetForm state={state} set={set} sections={sections} />,
  );
}

deskRoutes.get('/open-data/new', manage, (c) => formPage(c, {}));

deskRoutes.post('/open-data/new', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(DatasetForm, values);
  if (!checked.ok) return formPage(c, { values, errors: checked.errors });
  const done = await attempt(() => inTown(c, (unit) => addSet(unit, c.var.actor, checked.value)));
  if ('errors' in done) return formPage(c, { values, errors: done.errors });
  return c.redirect(deskHref(done.value), 303);
});

deskRoutes.get('/open-data/templates/:file{[a-z0-9-]+\\.csv}', manage, (c) => {
  const layout = findStandard(c.req.param('file').slice(0, -'.csv'.length));
  if (!layout) throw notFound(names.dataset);
  const name = `${c.var.town.code}_${layout.file}.csv`;
  c.header('Content-Disposition', contentDisposition('attachment', name));
  const heading = columnsOf(layout).map((column) => column.name);
  return c.body(writeCsv([heading]), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
});

async function setPage(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => {
    const set = await getUploaded(unit, idOf(c));
    return {
      ...{ set, versions: await listVersions(unit, set.id) },
      tooOld: isTooOld(set, dayInTokyo(unit.now)),
    };
  });
  const { title } = found.set;
  const { actor } = c.var;
  return staffPage(
    c,
    { title, breadcrumbs: [listCrumb], status: statusOfForm(state), styles },
    <SetDesk
      {...found}
      state={state}
      mayManage={canManage(actor, found.set)}
      isOwner={actor.kind === 'staff' && actor.staffId === found.set.ownerStaffId}
    />,
  );
}

deskRoutes.get('/open-data/:id', manage, (c) => setPage(c));

deskRoutes.get('/open-data/:id/edit', manage, async (c) => {
  const set = await inTown(c, (unit) => getUploaded(unit, idOf(c)));
  return formPage(c, {}, set);
});

deskRoutes.post('/open-data/:id/edit', manage, async (c) => {
  const values = await readForm(c);
  const set = await inTown(c, (unit) => getUploaded(unit, idOf(c)));
  const checked = checkInput(DatasetForm, values);
  if (!checked.ok) return formPage(c, { values, errors: checked.errors }, set);
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeSet(unit, c.var.actor, set.id, checked.value)),
  );
  return errors ? formPage(c, { values, errors }, set) : c.redirect(deskHref(set.id), 303);
});

const uploads = takesUploads(fileLimit + 1024 * 1024);

deskRoutes.post('/open-data/:id/files', manage, uploads, async (c) => {
  const { file } = await readForm(c);
  if (!(file instanceof File) || file.size === 0) {
    return setPage(c, { errors: { file: formErrors.file } });
  }
  const content = new Uint8Array(await file.arrayBuffer());
  const sent = { name: file.name, content };
  const done = await attempt(() => keepFile(c.var.platform, c.var.town.code, sent));
  if ('errors' in done)
    return setPage(c, { errors: { file: Object.values(done.errors)[0] ?? formErrors.file } });
  const token = fileToken(c.var.platform.secret, idOf(c), done.value.id);
  return c.redirect(`${deskHref(idOf(c))}/files/${token}`, 303);
});

/** An act of one button; what is refused comes back on the page of the set. */
function act(path: string, work: (c: HttpContext, set: UploadedSet) => Promise<unknown>): void {
  deskRoutes.post(path, manage, async (c) => {
    const set = await inTown(c, (unit) => getUploaded(unit, idOf(c)));
    const errors = await tryWrite(() => work(c, set));
    return errors ? setPage(c, { errors }) : c.redirect(deskHref(set.id), 303);
  });
}

act('/open-data/:id/withdraw', (c, set) => inTown(c, (unit) => withdraw(unit, c.var.actor, set)));
act('/open-data/:id/take-over', (c, set) =>
  inTown(c, (unit) => takeOver(unit, c.var.actor, set.id)),
);
act('/open-data/:id/versions/:version/restore', (c, set) =>
  inTown(c, (unit) =>
    restore(unit, c.var.actor, { set: set.id, version: c.req.param('version') ?? '' }),
  ),
);
