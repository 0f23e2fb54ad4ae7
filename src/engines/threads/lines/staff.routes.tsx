import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import {
  attempt,
  type FormState,
  pageOf,
  statusOfForm,
  tryWrite,
} from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { listInputs } from '../inputs/queries.ts';
import { listProjects } from '../projects/queries.ts';
import {
  addHop,
  changeThread,
  correctHop,
  linkInputs,
  startThread,
  unlinkInput,
  withdrawHop,
} from './commands.ts';
import { deskWords as words } from './desk-text.ts';
import { findHopKind } from './kinds.ts';
import { findThread, listHops, listThreads, listVoices } from './queries.ts';
import { names } from './text.ts';
import { tellHops } from './told.ts';
import { type LineForm, ThreadDesk, ThreadDeskList } from './views/desk.tsx';
import { NewHop } from './views/new-hop.tsx';

export const lineDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/lines/views/lines.css'];
const crumb = { label: words.title, href: '/staff/threads' };
const one = '/threads/:id{[0-9a-f-]{36}}';
const edit = permit('threads.projects');
const idOf = (c: HttpContext) => c.req.param('id') ?? '';

const listsOf = async (unit: Unit) => ({
  departments: await listDepartments(unit),
  projects: await listProjects(unit, { all: true }),
});

async function listPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { page, lists } = await inTown(c, async (unit) => ({
    page: await listThreads(unit, { all: true, page: pageOf(c) }),
    lists: await listsOf(unit),
  }));
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
    <ThreadDeskList page={page} lists={lists} {...state} />,
  );
}

const threadOf = (values: FormValues) => ({
  title: typedValue(values, 'title'),
  summary: typedValue(values, 'summary'),
  departmentId: typedValue(values, 'departmentId'),
  project: typedValue(values, 'project'),
});

lineDesk.get('/threads', edit, (c) => listPage(c));

lineDesk.post('/threads', edit, async (c) => {
  const values = await readForm(c);
  const made = await attempt(() =>
    inTown(c, (unit) => startThread(unit, c.var.actor, threadOf(values))),
  );
  return 'errors' in made
    ? listPage(c, { values, errors: made.errors })
    : c.redirect(`/staff/threads/${made.value}`, 303);
});

async function threadPage(c: HttpContext, form: LineForm = {}): Promise<Response> {
  const typed = (c.req.query('q') ?? '').trim();
  const viewer = { kind: 'staff', actor: c.var.actor } as const;
  const found = await inTown(c, async (unit) => {
    const thread = await findThread(unit, idOf(c));
    if (!thread) throw notFound(names.thread);
    const standing = (await listHops(unit, [thread.id])).get(thread.id) ?? [];
    return {
      thread,
      hops: await tellHops(unit, standing),
      voices: await listVoices(unit, thread.id, viewer),
      found: typed ? (await listInputs(unit, viewer, { words: typed })).inputs : undefined,
      lists: await listsOf(unit),
    };
  });
  const { title } = found.thread;
  return staffPage(
    c,
    { title: { ja: title, en: title }, breadcrumbs: [crumb], styles, status: statusOfForm(form) },
    <ThreadDesk {...found} typed={typed} form={form} done={c.req.query('done') !== undefined} />,
  );
}

/** Runs a form of the thread's page. */
async function act(
  c: HttpContext,
  to: string,
  work: (unit: Unit, values: FormValues) => Promise<unknown>,
): Promise<Response> {
  const values = await readForm(c);
  const errors = await tryWrite(() => inTown(c, (unit) => work(unit, values)));
  return errors
    ? threadPage(c, { to, values, errors })
    : c.redirect(`/staff/threads/${idOf(c)}?done`, 303);
}

lineDesk.get(one, edit, (c) => threadPage(c));
lineDesk.post(one, edit, (c) =>
  act(c, 'edit', (unit, values) => changeThread(unit, c.var.actor, idOf(c), threadOf(values))),
);
lineDesk.post(`${one}/voices`, edit, (c) =>
  act(c, 'voices', (unit, values) =>
    linkInputs(unit, c.var.actor, idOf(c), typedValues(values, 'inputs')),
  ),
);
lineDesk.post(`${one}/voices/:voice/unlink`, edit, (c) =>
  act(c, 'voices', (unit) => unlinkInput(unit, c.var.actor, idOf(c), c.req.param('voice'))),
);

const hop = `${one}/hops/:hop{[0-9a-f-]{36}}`;

lineDesk.post(`${hop}/correct`, edit, (c) => {
  const hopId = c.req.param('hop');
  return act(c, `${hopId} correct`, (unit, values) =>
    correctHop(unit, c.var.actor, hopId, {
      text: typedValue(values, 'text'),
      on: typedValue(values, 'on'),
      target: typedValue(values, 'target'),
    }),
  );
});
lineDesk.post(`${hop}/withdraw`, edit, (c) => {
  const hopId = c.req.param('hop');
  return act(c, `${hopId} withdraw`, (unit, values) =>
    withdrawHop(unit, c.var.actor, hopId, { reason: typedValue(values, 'reason') }),
  );
});

interface Asked extends FormState {
  readonly kind: string;
  readonly words: string;
}

async function hopPage(c: HttpContext, { kind: name, words: typed, ...state }: Asked) {
  const kind = findHopKind(name);
  if (!kind) throw notFound(names.hop);
  const { thread, targets } = await inTown(c, async (unit) => ({
    thread: await findThread(unit, idOf(c)),
    targets: (await kind.targets?.find(unit, typed)) ?? [],
  }));
  if (!thread) throw notFound(names.thread);
  const label = { ja: thread.title, en: thread.title };
  return staffPage(
    c,
    {
      ...{ title: kind.label, styles, status: statusOfForm(state) },
      breadcrumbs: [crumb, { label, href: `/staff/threads/${thread.id}` }],
    },
    <NewHop threadId={thread.id} kind={kind} targets={targets} typed={typed} {...state} />,
  );
}

lineDesk.get(`${one}/hops/new`, edit, (c) =>
  hopPage(c, {
    ...{ kind: c.req.query('kind') ?? '', words: c.req.query('q') ?? '' },
    values: { on: dayInTokyo(new Date()) },
  }),
);

lineDesk.post(`${one}/hops/new`, edit, async (c) => {
  const values = await readForm(c);
  const value = (name: string) => typedValue(values, name);
  const [label, href] = [value('linkLabel'), value('linkHref')];
  const errors = await tryWrite(() =>
    inTown(c, (unit) =>
      addHop(unit, c.var.actor, idOf(c), {
        ...{ kind: value('kind'), text: value('text'), on: value('on'), target: value('target') },
        link: label || href ? { label, href } : undefined,
      }),
    ),
  );
  return errors
    ? hopPage(c, { kind: value('kind'), words: value('q'), values, errors })
    : c.redirect(`/staff/threads/${idOf(c)}?done`, 303);
});
