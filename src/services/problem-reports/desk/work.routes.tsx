import { Hono } from 'hono';
import type { z } from 'zod';
import { photoLimit } from '#engines/content/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { sendFile } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { desk, deskHref } from '../model.ts';
import { getPhoto, keepPhoto, setPhotoState } from '../photos/commands.ts';
import { canWorkOn } from '../policy.ts';
import { countCaller } from '../reports/follow.ts';
import { findReport } from '../reports/queries.ts';
import { chosenFiles, drawChosen } from '../sending/details.routes.tsx';
import { reportStyles as styles } from '../styles.ts';
import { moduleTexts } from '../text.ts';
import { tilesOf } from '../tiles.ts';
import { audit, moveReport, reportFor, routeReport } from './commands.ts';
import { MergeForm, MoveForm, PhotoForm, RouteForm } from './inputs.ts';
import { mergeReport } from './merge.ts';
import { staffOf } from './staff-of.ts';
import { WorkPage } from './views/work.tsx';
import { readWork, type WorkForm } from './work.ts';

export const workRoutes = new Hono<HttpEnv>();

const work = permit('problem-reports.work');
const one = '/problem-reports/:id{[0-9a-f-]{36}}';
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

async function workPage(c: HttpContext, form: WorkForm = {}): Promise<Response> {
  const found = await inTown(c, (unit) => readWork(unit, staffOf(c), idOf(c)));
  const title = found.input?.title ?? found.report.place;
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: { ja: title, en: title }, styles, status: statusOfForm(form) },
      breadcrumbs: [{ label: moduleTexts.desk, href: desk }],
    },
    <WorkPage
      work={found}
      form={form}
      tiles={tilesOf(c)}
      saved={c.req.query('saved') !== undefined}
    />,
  );
}

workRoutes.get(one, work, (c) => workPage(c));

/** Back to the report, or to the list where it is now another section's. */
async function back(c: HttpContext): Promise<Response> {
  const report = await inTown(c, (unit) => findReport(unit, idOf(c)));
  const stays = report && canWorkOn(c.var.actor, report);
  return c.redirect(stays ? `${deskHref(idOf(c))}?saved` : desk, 303);
}

interface Act<S extends z.ZodType> {
  readonly to: string;
  readonly input: S;
  readonly run: (unit: Unit, actor: StaffActor, id: string, input: z.output<S>) => Promise<unknown>;
}

/** A form of the page: done and back, or the page again with what was typed and what to mend. */
function act<S extends z.ZodType>({ to, input, run }: Act<S>): void {
  workRoutes.post(`${one}/${to}`, work, async (c) => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return workPage(c, { to, values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => run(unit, staffOf(c), idOf(c), checked.value)),
    );
    return errors ? workPage(c, { to, values, errors }) : back(c);
  });
}

act({ to: 'route', input: RouteForm, run: routeReport });
act({ to: 'merge', input: MergeForm, run: mergeReport });

/** The next status, with a picture of what it looks like now. */
workRoutes.post(`${one}/move`, work, takesUploads(photoLimit + 1024 * 1024), async (c) => {
  const to = 'move';
  const values = await readForm(c);
  const checked = checkInput(MoveForm, values);
  if (!checked.ok) return workPage(c, { to, values, errors: checked.errors });
  const drawn = await drawChosen(c, chosenFiles(values, 'photos').slice(0, 1));
  if (drawn.errors) return workPage(c, { to, values, errors: drawn.errors });
  const { files } = c.var.platform;
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      await moveReport(unit, staffOf(c), idOf(c), checked.value);
      const after = { reportId: idOf(c), part: 'after', state: 'shown' } as const;
      for (const photo of drawn.photos) await keepPhoto(unit, files, after, photo);
    }),
  );
  return errors ? workPage(c, { to, values, errors }) : back(c);
});

workRoutes.post(`${one}/count`, work, async (c) => {
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      await reportFor(unit, staffOf(c), idOf(c));
      await countCaller(unit, staffOf(c), idOf(c), newId());
    }),
  );
  return errors ? workPage(c, { to: 'count', errors }) : back(c);
});

const photo = `${one}/photos/:photo{[0-9a-f-]{36}}`;

workRoutes.post(photo, work, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(PhotoForm, values);
  if (!checked.ok) return workPage(c, { to: 'photos', values, errors: checked.errors });
  await inTown(c, async (unit) => {
    const report = await reportFor(unit, staffOf(c), idOf(c));
    const { state } = checked.value;
    await setPhotoState(unit, await getPhoto(unit, report.id, c.req.param('photo')), state);
    await audit(unit, staffOf(c), 'photo-decided', report.id, { state });
  });
  return back(c);
});

workRoutes.get(photo, work, async (c) => {
  const { file, content } = await inTown(c, async (unit) => {
    const report = await reportFor(unit, staffOf(c), idOf(c));
    const row = await getPhoto(unit, report.id, c.req.param('photo'));
    return c.var.platform.files.open(unit, row.fileId);
  });
  return sendFile(c, file, content, { inline: true });
});
