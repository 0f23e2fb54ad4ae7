import { Hono } from 'hono';
import { z } from 'zod';
import { findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import {
  attempt,
  type FormState,
  pageOf,
  statusOfForm,
  tryWrite,
} from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { startDrafts } from '../drafting/commands.ts';
import { modelSettings } from '../drafting/model.ts';
import { carryOver, changeResult, signOff, takeBack, undoEdit } from '../editing/commands.ts';
import type { ChangeContent } from '../editing/edit.ts';
import { navigationTexts } from '../text.ts';
import { DeskList } from '../views/desk.tsx';
import { RunDesk } from '../views/run-desk.tsx';
import { ThemeDesk } from '../views/theme-desk.tsx';
import { repeatRun, startRun, stopRun } from './commands.ts';
import { StartRun } from './inputs.ts';
import { deskHref } from './model.ts';
import { defaultParameters } from './parameters.ts';
import { getRun, listEdits, listRuns, listSiblings, runsPerPage } from './queries.ts';
import { readResult, readTheme, voicesPerPage } from './read.ts';
import { findTextSource, listCollections } from './sources.ts';

export const runDesk = new Hono<HttpEnv>();

const styles = ['engines/analysis/views/themes.css'];
const crumb = { label: navigationTexts.desk, href: '/staff/analysis' };
const one = '/analysis/:id{[0-9a-f-]{36}}';
const run = permit('analysis.run');
const sign = permit('analysis.sign');
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

async function listPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const page = pageOf(c);
  const { runs, total, collections } = await inTown(c, async (unit) => ({
    ...(await listRuns(unit, page)),
    collections: await listCollections(unit),
  }));
  const { seed, themes, campaignSize, campaignHours } = defaultParameters;
  const usual = {
    ...{ seed: String(seed), themes: String(themes), campaignSize: String(campaignSize) },
    ...{ campaignHours: String(campaignHours) },
    voices: `${c.req.query('owner') ?? ''} ${c.req.query('collection') ?? ''}`,
  };
  return staffPage(
    c,
    { title: navigationTexts.desk, status: statusOfForm(state) },
    <DeskList
      {...{ runs, total, page, collections }}
      pageSize={runsPerPage}
      values={state.values ?? usual}
      errors={state.errors}
    />,
  );
}

runDesk.get('/analysis', run, (c) => listPage(c));

runDesk.post('/analysis', run, async (c) => {
  const values = await readForm(c);
  const [owner = '', collection = ''] = typedValue(values, 'voices').split(' ');
  const checked = checkInput(StartRun, { ...values, owner, collection });
  if (!checked.ok) return listPage(c, { values, errors: checked.errors });
  const { themes, seed, campaignSize, campaignHours } = checked.value;
  const parameters = { ...defaultParameters, themes, seed, campaignSize, campaignHours };
  const started = await attempt(() =>
    inTown(c, (unit) => startRun(unit, c.var.actor, { owner, collection, parameters })),
  );
  return 'errors' in started
    ? listPage(c, { values, errors: started.errors })
    : c.redirect(deskHref(started.value.id), 303);
});

async function runPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const own = await getRun(unit, idOf(c));
    const base = deskHref(own.id);
    const edits = await listEdits(unit, own.id);
    const people = edits.map(({ by }) => by).filter(isId);
    return {
      run: own,
      people: await findStaff(unit, [...new Set(people)]),
      result: own.state === 'done' ? await readResult(unit, own, 'staff', base) : undefined,
      edits,
      siblings: await listSiblings(unit, own),
    };
  });
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    { title: found.run.title, breadcrumbs: [crumb], styles, status: statusOfForm(state) },
    <RunDesk
      {...{ ...found, ...state, model: modelSettings(c.var.platform) }}
      maySign={can(c.var.actor, 'analysis.sign')}
    />,
  );
}

runDesk.get(one, run, (c) => runPage(c));

const Seen = z.object({ seen: z.coerce.number().int().min(0) });

/** A form of the run's page. */
async function act(
  c: HttpContext,
  work: (unit: Unit, actor: Actor, id: string, seen: number) => Promise<unknown>,
): Promise<Response> {
  const values = await readForm(c);
  const seen = Seen.catch({ seen: -1 }).parse(values).seen;
  const errors = await tryWrite(() => inTown(c, (unit) => work(unit, c.var.actor, idOf(c), seen)));
  return errors ? runPage(c, { values, errors }) : c.redirect(deskHref(idOf(c)), 303);
}

runDesk.post(`${one}/stop`, run, (c) => act(c, stopRun));
runDesk.post(`${one}/repeat`, run, async (c) => {
  const made = await attempt(() => inTown(c, (unit) => repeatRun(unit, c.var.actor, idOf(c))));
  return 'errors' in made
    ? runPage(c, { errors: made.errors })
    : c.redirect(deskHref(made.value.id), 303);
});
runDesk.post(`${one}/sign`, sign, (c) =>
  act(c, (unit, actor, id, seen) => signOff(unit, actor, id, { seen })),
);
runDesk.post(`${one}/take-back`, sign, async (c) => {
  const reason = typedValue(await readForm(c), 'reason');
  return act(c, (unit, actor, id, seen) => takeBack(unit, actor, id, { seen, reason }));
});
runDesk.post(`${one}/draft`, run, (c) =>
  act(c, (unit, actor, id) => startDrafts(unit, actor, id, modelSettings(c.var.platform))),
);
runDesk.post(`${one}/undo`, run, async (c) => {
  const edit = Number(typedValue(await readForm(c), 'edit'));
  return act(c, (unit, actor, id, seen) => undoEdit(unit, actor, id, { seen, edit }));
});
runDesk.post(`${one}/carry`, run, async (c) => {
  const from = typedValue(await readForm(c), 'from');
  return act(c, (unit, actor, id, seen) => carryOver(unit, actor, id, { seen, from }));
});

async function themePage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const page = pageOf(c);
  const group = c.req.param('group') ?? '';
  const found = await inTown(c, async (unit) => {
    const own = await getRun(unit, idOf(c));
    const base = deskHref(own.id);
    return { run: own, ...(await readTheme(unit, own, 'staff', { group, page, base })) };
  });
  c.header('Cache-Control', 'no-store');
  const { theme } = found;
  return staffPage(
    c,
    {
      ...{ title: { ja: theme.name, en: theme.name }, styles, status: statusOfForm(state) },
      breadcrumbs: [crumb, { label: found.run.title, href: deskHref(found.run.id) }],
    },
    <ThemeDesk
      {...found}
      {...state}
      page={page}
      pageSize={voicesPerPage}
      answering={findTextSource(found.run.owner)?.answering?.({ run: found.run.id, group })}
    />,
  );
}

runDesk.get(`${one}/themes/:group`, run, (c) => themePage(c));

/** What the form of a theme asks for; undefined for a button that is none. */
function contentOf(group: string, values: FormValues): ChangeContent | undefined {
  const value = (name: string) => typedValue(values, name);
  const texts = typedValues(values, 'texts');
  switch (value('act')) {
    case 'rename':
      return { kind: 'rename', group, name: value('name') };
    case 'describe':
      return { kind: 'describe', group, description: value('description') };
    case 'merge':
      return { kind: 'merge', from: group, into: value('into') };
    case 'split':
      return { kind: 'split', group, texts, newGroup: `p-${newId()}`, name: value('newName') };
    case 'place':
      return { kind: 'place-part', group, ...(value('under') && { under: value('under') }) };
    case 'move':
      return { kind: 'move', texts, to: value('to') };
    default:
      return undefined;
  }
}

runDesk.post(`${one}/themes/:group`, run, async (c) => {
  const values = await readForm(c);
  const content = contentOf(c.req.param('group'), values);
  if (!content) return themePage(c, { values });
  const seen = Seen.catch({ seen: -1 }).parse(values).seen;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeResult(unit, c.var.actor, idOf(c), { seen, content })),
  );
  if (errors) return themePage(c, { values, errors });
  const gone = content.kind === 'merge';
  const to = gone ? deskHref(idOf(c)) : `${deskHref(idOf(c))}/themes/${c.req.param('group')}`;
  return c.redirect(to, 303);
});
