import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { compareVersions } from '../compare/compare.ts';
import { Changes } from '../compare/views/changes.tsx';
import { rememberDraft } from '../filling/draft-cookie.ts';
import { text } from '../text.ts';
import { findNewestVersion, getVersion, listForms, listVersions } from '../versions/queries.ts';
import { emptyForm, publishForm, restoreVersion } from './commands.ts';
import { copyScreen } from './copy.ts';
import { proofOf } from './proof-cache.ts';
import { getWorkbench } from './queries.ts';
import { builderTexts as words } from './text.ts';
import { startTrial } from './trial.ts';
import { CopyPage } from './views/copy.tsx';
import { desk, type Trouble, troubleOf, tryChange, workbenchOf } from './views/desk.tsx';
import { FindingsPage } from './views/findings.tsx';
import { formHref } from './views/parts.tsx';
import { VersionsPage } from './views/versions.tsx';

export const versionRoutes = new Hono<HttpEnv>();
const build = permit('forms.build');

versionRoutes.get('/forms/:id/findings', build, async (c) => {
  const bench = await workbenchOf(c);
  const proof = proofOf(bench, dayInTokyo(new Date()));
  return desk(c, bench, { tab: 'findings' }, <FindingsPage formId={bench.id} proof={proof} />);
});

async function versionsPage(c: HttpContext, trouble?: Trouble): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { bench, versions } = await inTown(c, async (unit) => ({
    bench: await getWorkbench(unit, id),
    versions: await listVersions(unit, id),
  }));
  const mayPublish = can(c.var.actor, 'forms.publish');
  const body = <VersionsPage bench={bench} versions={versions} mayPublish={mayPublish} />;
  return desk(c, bench, { tab: 'versions', trouble }, body);
}

versionRoutes.get('/forms/:id/versions', build, (c) => versionsPage(c));

/** Does the act and goes back to the versions, or shows them with what stood against it. */
async function actOnVersions(c: HttpContext, act: (unit: Unit) => Promise<void>) {
  try {
    await inTown(c, act);
  } catch (error) {
    return versionsPage(c, troubleOf(error));
  }
  return c.redirect(formHref(c.req.param('id') ?? '', '/versions?done=1'), 303);
}

versionRoutes.post('/forms/:id/publish', permit('forms.publish'), async (c) => {
  const revision = typedValue(await readForm(c), 'revision');
  return actOnVersions(c, (unit) => publishForm(unit, c.var.actor, c.req.param('id'), revision));
});

versionRoutes.post('/forms/:id/versions/:version/restore', build, async (c) => {
  const revision = typedValue(await readForm(c), 'revision');
  const versionId = c.req.param('version');
  return actOnVersions(c, (unit) =>
    restoreVersion(unit, c.var.actor, c.req.param('id'), { versionId, revision }),
  );
});

versionRoutes.get('/forms/:id/versions/:version', build, async (c) => {
  const { id, version } = c.req.param();
  const { bench, before, after } = await inTown(c, async (unit) => {
    const versions = await listVersions(unit, id);
    const at = versions.findIndex((one) => one.id === version);
    if (at < 0) throw notFound(text.version);
    const earlier = versions[at + 1];
    return {
      bench: await getWorkbench(unit, id),
      after: await getVersion(unit, version),
      before: earlier && (await getVersion(unit, earlier.id)),
    };
  });
  const title = words.versions.compared(before?.number ?? 0, after.number);
  const changes = compareVersions(before?.definition ?? emptyForm, after.definition);
  return desk(c, bench, { tab: 'versions', title }, <Changes changes={changes} />);
});

async function copyPage(c: HttpContext, fromId: string, trouble?: Trouble): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { bench, forms, from } = await inTown(c, async (unit) => ({
    bench: await getWorkbench(unit, id),
    forms: await listForms(unit),
    from: fromId ? await getWorkbench(unit, fromId) : undefined,
  }));
  const body = <CopyPage bench={bench} forms={forms} from={from} />;
  return desk(c, bench, { tab: 'copy', trouble }, body);
}

versionRoutes.get('/forms/:id/copy', build, (c) => copyPage(c, c.req.query('from') ?? ''));

versionRoutes.post('/forms/:id/copy', build, async (c) => {
  const values = await readForm(c);
  const from = typedValue(values, 'from');
  const source = await inTown(c, (unit) => findNewestVersion(unit, from));
  if (!source) return copyPage(c, '');
  const trouble = await tryChange(c, {
    revision: typedValue(values, 'revision'),
    change: (form) => {
      if (typedValue(values, 'what') === 'whole') return source.definition;
      const copied = copyScreen(source.definition, typedValue(values, 'screen'), form);
      if (copied) return copied;
      const reason = { code: 'screen-not-copied', text: words.errors.notCopied };
      throw new AppError('rule-violation', reason);
    },
  });
  if (trouble) return copyPage(c, from, trouble);
  return c.redirect(formHref(c.req.param('id'), '?done=1'), 303);
});

versionRoutes.post('/forms/:id/try', build, async (c) => {
  const bench = await workbenchOf(c);
  if (!bench.newest) return c.redirect(formHref(bench.id), 303);
  const form = { id: bench.id, versionId: bench.newest.id };
  const draft = await inTown(c, (unit) => startTrial(unit, c.var.actor, form));
  rememberDraft(c, draft);
  return c.redirect(`/apply/${draft.draftId}`, 303);
});
