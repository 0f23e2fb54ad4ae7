import { Hono } from 'hono';
import {
  changeColumnType,
  columnsOf,
  compareVersions,
  findFaults,
  findStandard,
  getUploaded,
  getVersion,
  type Mending,
  mendCells,
  planVersion,
} from '#engines/datasets/contract.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { assertManages } from '../policy.ts';
import { names } from '../text.ts';
import { importFile, publish, readFile } from './commands.ts';
import { PlanForm } from './inputs.ts';
import { choicesOf, confirmedColumns } from './reading.ts';
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
    return { set, opened: await c.var.platform.files.open(unit, c.req.param('file') ?? '') };
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
      base={`${deskHref(set.id)}/files/${opened.file.id}`}
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

async function versionPage(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => {
    const version = await getVersion(unit, c.req.param('version') ?? '');
    const set = await getUploaded(unit, version.datasetId);
    if (set.id !== idOf(c)) throw notFound(names.dataset);
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

const versionOf = (c: HttpContext): string => c.req.param('version') ?? '';

act('mend', async (c, values) => {
  await inTown(c, async (unit) => {
    assertManages(c.var.actor, await getUploaded(unit, idOf(c)));
    await mendCells(unit, c.var.actor, versionOf(c), mendingsOf(values));
  });
  return 'version';
});

act('column', async (c, values) => {
  await inTown(c, async (unit) => {
    assertManages(c.var.actor, await getUploaded(unit, idOf(c)));
    await changeColumnType(unit, versionOf(c), String(values.column ?? ''), 'text');
  });
  return 'version';
});

act('publish', async (c) => {
  await inTown(c, async (unit) =>
    publish(unit, c.var.actor, await getUploaded(unit, idOf(c)), versionOf(c)),
  );
  return 'set';
});

fileRoutes.post(`${one}/plan`, manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PlanForm, values);
  if (!checked.ok) return versionPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      assertManages(c.var.actor, await getUploaded(unit, idOf(c)));
      await planVersion(unit, c.var.actor, versionOf(c), checked.value.dueOn);
    }),
  );
  return errors ? versionPage(c, { values, errors }) : c.redirect(deskHref(idOf(c)), 303);
});
