import { Hono } from 'hono';
import {
  columnsOf,
  compareVersions,
  findFaults,
  findStandard,
  getUploaded,
  getVersion,
  type Mending,
} from '#engines/datasets/contract.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { assertManages } from '../policy.ts';
import {
  type Address,
  getOwnVersion,
  importFile,
  mend,
  plan,
  publish,
  readAsText,
  readFile,
} from './commands.ts';
import { PlanForm } from './inputs.ts';
import { choicesOf, confirmedColumns } from './reading.ts';
import { readFileToken } from './sent-file.ts';
import { deskHref, idOf, listCrumb } from './staff.routes.tsx';
import { deskWords, readWords } from './text.ts';
import { ReadPage } from './views/read.tsx';
import { VersionPage } from './views/version.tsx';

export const fileRoutes = new Hono<HttpEnv>();

const manage = permit('datasets.manage');
const shownFaults = 50;

const openFile = (c: HttpContext) =>
  inTown(c, async (unit) => {
    const set = await getUploaded(unit, idOf(c));
    assertManages(c.var.actor, set);
    const { files, secret } = c.var.platform;
    const id = readFileToken(secret, set.id, c.req.param('file') ?? '');
    if (id === undefined) throw notFound(deskWords.file);
    return { set, opened: await files.open(unit, id) };
  });

type Opened = Awaited<ReturnType<typeof openFile>>;

async function readPage(c: HttpContext, { set, opened }: Opened, state: FormState) {
  const asked = state.values ?? Object.fromEntries(new URL(c.req.url).searchParams);
  const choices = choicesOf(asked);
  const found = await attempt(() => readFile(opened, set, choices));
  const errors = 'errors' in found ? found.errors : state.errors;
  return staffPage(
    c,
    {
      ...{ title: readWords.title, lead: readWords.lead, styles },
      breadcrumbs: [listCrumb, { label: set.title, href: deskHref(set.id) }],
      status: statusOfForm({ ...(errors && { errors }) }),
    },
    <ReadPage
      found={'value' in found ? found.value : undefined}
      errors={errors}
      values={state.values}
      standard={findStandard(set.standard)}
      base={`${deskHref(set.id)}/files/${c.req.param('file')}`}
      editHref={`${deskHref(set.id)}/edit`}
    />,
  );
}

fileRoutes.get('/open-data/:id/files/:file', manage, async (c) =>
  readPage(c, await openFile(c), {}),
);

fileRoutes.post('/open-data/:id/files/:file', manage, async (c) => {
  const values = await readForm(c);
  const file = await openFile(c);
  const { set, opened } = file;
  const choices = choicesOf(values);
  const done = await attempt(async () => {
    const layout = findStandard(set.standard);
    const found = await readFile(opened, set, choices);
    const columns = confirmedColumns(found, layout ? columnsOf(layout) : [], values);
    const { platform, town, actor } = c.var;
    const note = String(values.note ?? '').slice(0, 300);
    const confirmed = { columns, choices, note };
    return importFile(platform, { town: town.code, actor, set }, opened, confirmed);
  });
  if ('errors' in done) return readPage(c, file, { values, errors: done.errors });
  return c.redirect(`${deskHref(set.id)}/versions/${done.value.versionId}`, 303);
});

const addressOf = (c: HttpContext): Address => ({
  ...{ set: idOf(c), version: c.req.param('version') ?? '' },
});

async function versionPage(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => {
    const { set, version } = await getOwnVersion(unit, addressOf(c));
    const other = set.currentVersionId !== version.id ? set.currentVersionId : undefined;
    const current = other ? await getVersion(unit, other) : undefined;
    const ready = version.state === 'ready';
    return {
      ...{ set, version },
      faults: ready ? await findFaults(unit, version, shownFaults) : [],
      difference: current && ready ? await compareVersions(unit, current, version) : undefined,
    };
  });
  const { set, version } = found;
  return staffPage(
    c,
    {
      ...{ title: deskWords.version(version.number), styles, status: statusOfForm(state) },
      breadcrumbs: [listCrumb, { label: set.title, href: deskHref(set.id) }],
    },
    <VersionPage {...found} state={state} base={`${deskHref(set.id)}/versions/${version.id}`} />,
  );
}

const one = '/open-data/:id/versions/:version';

fileRoutes.get(one, manage, (c) => versionPage(c));

/** Cells of the form: `cell-ROW-COLUMN`; what was left empty stays as it is. */
function mendingsOf(values: FormValues): Mending[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, row, column] = /^cell-(\d{1,9})-(.+)$/.exec(name) ?? [];
    if (!row || !column || typeof value !== 'string' || value.trim() === '') return [];
    return [{ row: Number(row), column, value: value.trim() }];
  });
}

/** An act on a version; afterwards its page, or that of the set. */
function act(
  path: string,
  work: (c: HttpContext, values: FormValues) => Promise<'set' | 'version'>,
): void {
  fileRoutes.post(`${one}/${path}`, manage, async (c) => {
    const values = await readForm(c);
    const done = await attempt(() => work(c, values));
    if ('errors' in done) return versionPage(c, { values, errors: done.errors });
    const set = deskHref(idOf(c));
    const back = done.value === 'set' ? set : `${set}/versions/${c.req.param('version')}`;
    return c.redirect(back, 303);
  });
}

act('mend', async (c, values) => {
  await inTown(c, (unit) => mend(unit, c.var.actor, addressOf(c), mendingsOf(values)));
  return 'version';
});

act('column', async (c, values) => {
  const column = String(values.column ?? '');
  await inTown(c, (unit) => readAsText(unit, c.var.actor, addressOf(c), column));
  return 'version';
});

act('publish', async (c) => {
  await inTown(c, (unit) => publish(unit, c.var.actor, addressOf(c)));
  return 'set';
});

fileRoutes.post(`${one}/plan`, manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PlanForm, values);
  if (!checked.ok) return versionPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => plan(unit, c.var.actor, addressOf(c), checked.value.dueOn)),
  );
  return errors ? versionPage(c, { values, errors }) : c.redirect(deskHref(idOf(c)), 303);
});
