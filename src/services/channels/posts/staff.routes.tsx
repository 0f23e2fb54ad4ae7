import { Hono } from 'hono';
import { findApproval } from '#engines/approvals/contract.ts';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import type { ItemRef } from '#engines/publishing/contract.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Breadcrumb } from '#ui/components/breadcrumbs.tsx';
import { staffPage } from '#ui/page.tsx';
import { listDeliveriesOf } from '../deliveries/queries.ts';
import { postStyles } from '../deliveries/staff.routes.tsx';
import { countClicks } from '../links/queries.ts';
import { freeOwner } from '../model.ts';
import { isOwn } from '../policy.ts';
import {
  askForChange,
  askForFreePost,
  changeSubject,
  deleteFreePost,
  freeType,
  isFrozen,
  postKind,
  savePosts,
  writeFreePost,
} from './commands.ts';
import { FreePostForm, readPosts } from './inputs.ts';
import { getFreePost, getSubject, listFreePosts, planPosts, type Subject } from './queries.ts';
import { words } from './text.ts';
import { FreeForm, FreeList } from './views/free.tsx';
import { PostsPage } from './views/posts.tsx';

interface Again {
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

const refOf = (c: HttpContext): ItemRef => ({
  owner: c.req.param('owner') ?? '',
  id: c.req.param('id') ?? '',
});

const addressOf = ({ owner, id }: ItemRef) => `/staff/channels/items/${owner}/${id}`;

async function read(unit: Unit, ref: ItemRef) {
  const subject = await getSubject(unit, ref);
  const free = ref.owner === freeOwner ? await getFreePost(unit, ref.id) : undefined;
  const change = await findApproval(unit, changeSubject(ref), postKind);
  const first = free && (await findApproval(unit, { type: freeType, id: free.id }, postKind));
  return {
    subject,
    plans: await planPosts(unit, subject),
    deliveries: await listDeliveriesOf(unit, ref),
    clicks: await countClicks(unit, ref),
    approval: change ?? first,
    frozen: await isFrozen(unit, ref),
    draft: free?.state === 'draft',
  };
}

/**
 * The way back to the item. A module whose items carry posts has its desk at `/staff/{owner}` and each
 * item below it by its id; one without such a desk gets no link.
 */
function itemCrumbs(c: HttpContext, { owner, id, title }: Subject): Breadcrumb[] {
  const desk = c.var.navigation.staff.find(({ href }) => href === `/staff/${owner}`);
  return desk
    ? [
        { label: desk.label, href: desk.href },
        { label: title, href: `${desk.href}/${id}` },
      ]
    : [];
}

async function postsPage(c: HttpContext, again?: Again): Promise<Response> {
  const { actor, platform, town } = c.var;
  const found = await inTown(c, (unit) => read(unit, refOf(c)));
  const { subject } = found;
  const free = subject.owner === freeOwner;
  return staffPage(
    c,
    {
      ...{ title: words.itemTitle(subject.title), lead: free ? words.freeLead : words.itemLead },
      ...{ styles: postStyles, status: again ? 422 : 200 },
      breadcrumbs: free
        ? [{ label: words.freeTitle, href: '/staff/channels/posts' }]
        : itemCrumbs(c, subject),
    },
    <PostsPage
      {...found}
      mayWrite={can(actor, 'channels.write') && isOwn(actor, subject)}
      site={{
        host: new URL(originOf(platform, town)).host,
        ...{ title: subject.title, image: subject.image?.src },
      }}
      done={c.req.query('done')}
      {...again}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const ref = refOf(c);
  const values = await readForm(c);
  const errors = await inTown(c, async (unit) => {
    const subject = await getSubject(unit, ref);
    const plans = await planPosts(unit, subject);
    const input = readPosts(values, plans, subject.image?.src);
    if (!input.errors) await savePosts(unit, c.var.actor, ref, input.wanted);
    return input.errors;
  });
  if (errors) return postsPage(c, { values, errors });
  return c.redirect(`${addressOf(ref)}?done=1`, 303);
}

async function ask(c: HttpContext): Promise<Response> {
  const ref = refOf(c);
  const { actor } = c.var;
  try {
    await inTown(c, async (unit) => {
      const first = ref.owner === freeOwner && (await getFreePost(unit, ref.id)).state === 'draft';
      if (first) await askForFreePost(unit, actor, ref.id);
      else await askForChange(unit, actor, ref);
    });
  } catch (error) {
    if (error instanceof InputError) return postsPage(c, { errors: error.fields });
    throw error;
  }
  return c.redirect(`${addressOf(ref)}?done=asked`, 303);
}

async function listPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const posts = await listFreePosts(unit);
    const ids = [...new Set(posts.map(({ departmentId }) => departmentId))];
    return { posts, departments: await findDepartments(unit, ids) };
  });
  return staffPage(c, { title: words.freeTitle, lead: words.freeLead }, <FreeList {...found} />);
}

async function newPage(c: HttpContext, again?: Again): Promise<Response> {
  const { actor } = c.var;
  const all = await inTown(c, (unit) => listDepartments(unit));
  const departments = all.filter(({ id }) => isOwn(actor, { departmentId: id }));
  return staffPage(
    c,
    {
      ...{ title: words.newFree, lead: words.freeLead, status: again ? 422 : 200 },
      breadcrumbs: [{ label: words.freeTitle, href: '/staff/channels/posts' }],
    },
    <FreeForm departments={departments} {...again} />,
  );
}

async function add(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(FreePostForm, values);
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const id = await inTown(c, (unit) => writeFreePost(unit, c.var.actor, checked.value));
  return c.redirect(addressOf(freeSubjectRef(id)), 303);
}

const freeSubjectRef = (id: string): ItemRef => ({ owner: freeOwner, id });

async function remove(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => deleteFreePost(unit, c.var.actor, c.req.param('id') ?? ''));
  return c.redirect('/staff/channels/posts', 303);
}

export const postRoutes = new Hono<HttpEnv>()
  .get('/channels/posts', permit('channels.write'), listPage)
  .get('/channels/posts/new', permit('channels.write'), (c) => newPage(c))
  .post('/channels/posts/new', permit('channels.write'), add)
  .post('/channels/posts/:id/delete', permit('channels.write'), remove)
  .get('/channels/items/:owner/:id', permit('channels.write'), (c) => postsPage(c))
  .post('/channels/items/:owner/:id', permit('channels.write'), save)
  .post('/channels/items/:owner/:id/ask', permit('channels.write'), ask);
