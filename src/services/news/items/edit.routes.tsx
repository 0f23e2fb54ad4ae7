import { Hono } from 'hono';
import { draftEasy, toPlainText } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { momentText } from '#ui/components/day.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { holdLock, type Lock, takeLock } from '../locks/commands.ts';
import { newsKinds } from '../model.ts';
import { assertMayWrite } from '../policy.ts';
import { lockEnds } from '../rules.ts';
import { getTemplate } from '../templates/queries.ts';
import { navigationTexts } from '../text.ts';
import { compareContents } from '../versions/compare.ts';
import { readBodies, tableOf } from './bodies.ts';
import { listChoices } from './choices-queries.ts';
import { createItem, type Saved, saveVersion } from './commands.ts';
import { contentOf, formOf, startingFrom } from './content.ts';
import { formWords as words } from './desk-text.ts';
import { ItemForm, Seen } from './inputs.ts';
import { getItem, getVersion } from './queries.ts';
import { EditForm, type EditProps, LockedNotice } from './views/edit.tsx';

export const deskCrumb = { label: navigationTexts.desk, href: '/staff/news' };
export const deskStyles = [
  'services/news/items/views/desk.css',
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];

const bodyFields = ['body', 'bodyEn', 'bodyEasy'] as const;

/** Bytes of a form: three long texts and a table. */
const largestForm = 8 * 1024 * 1024;

type Shown = Pick<EditProps, 'values' | 'errors' | 'told' | 'behind'> & {
  readonly status?: number;
};

/** What the buttons inside the form do: they change what stands in it, and keep nothing. */
async function rearranged(
  c: HttpContext,
  values: FormValues,
  act: string,
): Promise<Shown | undefined> {
  if (act === 'easy') {
    const bodyEasy = draftEasy(typedValue(values, 'body'));
    const titleEasy = typedValue(values, 'titleEasy') || typedValue(values, 'title');
    const filled = { ...values, bodyEasy, titleEasy, easyFinished: '' };
    return { values: filled, told: [words.easyDrafted] };
  }
  if (act === 'template') return withTemplate(c, values);
  return act === 'table' ? withTable(values) : undefined;
}

const appended = (values: FormValues, html: string): FormValues => ({
  ...values,
  body: `${typedValue(values, 'body')}\n${html}`.trim(),
});

async function withTemplate(c: HttpContext, values: FormValues): Promise<Shown> {
  const id = typedValue(values, 'template');
  if (!id) return { values };
  const { html } = await inTown(c, (unit) => getTemplate(unit, id));
  return { values: appended(values, html), told: [words.templateAdded] };
}

async function withTable(values: FormValues): Promise<Shown> {
  const html = await tableOf(values);
  if (!html) return { values, errors: { tableText: words.tableEmpty } };
  return { values: { ...appended(values, html), tableText: '' }, told: [words.tableAdded] };
}

async function newPage(c: HttpContext, shown: Shown): Promise<Response> {
  const choices = await inTown(c, (unit) => listChoices(unit, c.var.actor));
  const status = shown.status ?? (shown.errors ? 422 : 200);
  return staffPage(
    c,
    { title: words.newTitle, breadcrumbs: [deskCrumb], styles: deskStyles, status },
    <EditForm {...shown} choices={choices} seen={0} live={false} keepAs="new" />,
  );
}

/** A new item begins in the writer's own section. */
function blank(c: HttpContext): FormValues {
  const kind = newsKinds.find((one) => one === c.req.query('kind')) ?? 'article';
  const { actor } = c.var;
  const departmentId = actor.kind === 'staff' ? (actor.departmentIds[0] ?? '') : '';
  return { kind, departmentId };
}

const afterSave = (act: string, id: string) =>
  act === 'stay' ? `/staff/news/${id}/edit?done=saved` : `/staff/news/${id}?done=saved#checks`;

async function createFromForm(c: HttpContext): Promise<Response> {
  const { values, changes } = readBodies(await readForm(c), bodyFields);
  const act = typedValue(values, 'act');
  const changed = await rearranged(c, values, act);
  if (changed) return newPage(c, changed);
  const input = checkInput(ItemForm, values);
  if (!input.ok) return newPage(c, { values, errors: input.errors });
  const { kind, departmentId, note } = input.value;
  const { content } = contentOf(input.value, 'editor');
  const made = await attempt(() =>
    inTown(c, async (unit) => {
      const id = await createItem(unit, c.var.actor, { kind, departmentId, content, note });
      await holdLock(unit, c.var.actor, id);
      return id;
    }),
  );
  if ('errors' in made) return newPage(c, { values, errors: made.errors });
  // What the cleaning changed is told where the writer sees the result.
  const next = changes.length > 0 ? `/staff/news/${made.value}/edit?done=tidied` : undefined;
  return c.redirect(next ?? afterSave(act, made.value), 303);
}

interface Opened {
  readonly item: Awaited<ReturnType<typeof getItem>>;
  readonly stored: FormValues;
  readonly lock: Lock | undefined;
}

async function open(unit: Unit, c: HttpContext, id: string): Promise<Opened> {
  const item = await getItem(unit, id);
  assertMayWrite(c.var.actor, item);
  const { content } = await getVersion(unit, id, item.lastVersion);
  const { kind, departmentId } = item;
  const stored = { ...formOf(startingFrom(item.branch, content)), kind, departmentId };
  return { item, stored, lock: await holdLock(unit, c.var.actor, id) };
}

const doneTexts: Readonly<Record<string, Text>> = {
  saved: words.savedDraft,
  tidied: words.tidied,
  taken: words.taken,
};

async function editPage(c: HttpContext, id: string, shown?: Shown & { seen?: number }) {
  const page = await inTown(c, async (unit) => {
    const opened = await open(unit, c, id);
    return { ...opened, choices: await listChoices(unit, c.var.actor, opened.item) };
  });
  const { item, lock, choices, stored } = page;
  const crumbs = [
    deskCrumb,
    { label: { ja: item.title, en: item.title }, href: `/staff/news/${id}` },
  ];
  const status = shown?.status ?? (shown?.errors ? 422 : 200);
  const meta = { title: words.editTitle, breadcrumbs: crumbs, styles: deskStyles, status };
  if (lock && !shown) {
    const until = momentText(lockEnds(lock.seenAt), c.var.language);
    const href = `/staff/news/${id}/lock`;
    return staffPage(c, meta, <LockedNotice name={lock.name} until={until} href={href} />);
  }
  const done = doneTexts[c.req.query('done') ?? ''];
  return staffPage(
    c,
    meta,
    <EditForm
      {...{ values: stored, ...(done && { told: [done] }), ...shown, choices }}
      seen={shown?.seen ?? item.lastVersion}
      live={item.live === 'live'}
      keepAs={id}
    />,
  );
}

async function saveFromForm(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { values, changes } = readBodies(await readForm(c), bodyFields);
  const act = typedValue(values, 'act');
  const { seen } = parseInput(Seen, values);
  const changed = await rearranged(c, values, act);
  if (changed) return editPage(c, id, { ...changed, seen });
  const input = checkInput(ItemForm, values);
  if (!input.ok) return editPage(c, id, { values, errors: input.errors, seen });
  const { departmentId, note } = input.value;
  const { content } = contentOf(input.value, 'editor');
  const saved = await attempt<Saved>(() =>
    inTown(c, (unit) => saveVersion(unit, c.var.actor, id, { seen, content, departmentId, note })),
  );
  if ('errors' in saved) return editPage(c, id, { values, errors: saved.errors, seen });
  if (saved.value.kind !== 'behind') {
    if (changes.length === 0) return c.redirect(afterSave(act, id), 303);
    const kept = { ...formOf(content), kind: input.value.kind, departmentId };
    return editPage(c, id, { values: kept, told: changes });
  }
  const { newest } = saved.value;
  const differences = compareContents(newest.content, content);
  return editPage(c, id, {
    ...{ values, status: 409, seen: newest.number },
    behind: {
      ...{ by: newest.savedBy, changes: differences },
      text: toPlainText(newest.content.body.ja),
    },
  });
}

export const editRoutes = new Hono<HttpEnv>()
  .get('/news/new', permit('news.write'), (c) => newPage(c, { values: blank(c) }))
  .post('/news/new', permit('news.write'), takesUploads(largestForm), createFromForm)
  .get('/news/:id/edit', permit('news.write'), (c) => editPage(c, c.req.param('id')))
  .post('/news/:id/edit', permit('news.write'), takesUploads(largestForm), saveFromForm)
  .post('/news/:id/lock', permit('news.write'), async (c) => {
    const id = c.req.param('id');
    await inTown(c, (unit) => takeLock(unit, c.var.actor, id));
    return c.redirect(`/staff/news/${id}/edit?done=taken`, 303);
  });
