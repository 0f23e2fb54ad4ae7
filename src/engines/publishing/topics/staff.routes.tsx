import { Hono } from 'hono';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { names } from '../text.ts';
import { addArea, addTopic, changeArea, changeTopic, mergeArea, mergeTopic } from './commands.ts';
import { listAreas, listTopics } from './queries.ts';
import { staffWords } from './text.ts';
import { type Label, LabelPage, Labels, type Sort } from './views/labels.tsx';

export const labelRoutes = new Hono<HttpEnv>();

interface Desk {
  readonly lead: typeof staffWords.topicsLead | typeof staffWords.areasLead;
  readonly what: { ja: string; en: string };
  list(unit: Unit): Promise<readonly Label[]>;
  add(unit: Unit, actor: Actor, input: ReturnType<typeof inputOf>): Promise<void>;
  change(unit: Unit, actor: Actor, input: ReturnType<typeof inputOf>): Promise<void>;
  merge(unit: Unit, actor: Actor, slug: string, target: string): Promise<void>;
}

const desks: Readonly<Record<Sort, Desk>> = {
  topics: {
    ...{ lead: staffWords.topicsLead, what: names.topic, list: listTopics },
    ...{ add: addTopic, change: changeTopic, merge: mergeTopic },
  },
  areas: {
    ...{ lead: staffWords.areasLead, what: names.area, list: listAreas },
    ...{ add: addArea, change: changeArea, merge: mergeArea },
  },
};

/** The fields of the form as the commands take them; `name.ja` and `name.en` are one thing. */
function inputOf(values: FormValues, slug: string) {
  const words = (name: string) => ({
    ja: typedValue(values, `${name}.ja`),
    en: typedValue(values, `${name}.en`),
    easy: typedValue(values, `${name}.easy`),
  });
  const position = typedValue(values, 'position');
  return {
    slug,
    name: words('name'),
    lead: words('lead'),
    kind: words('kind'),
    parent: typedValue(values, 'parent'),
    ...(position !== '' && { position }),
  };
}

const mayArrange = (c: HttpContext): boolean => can(c.var.actor, 'publishing.arrange');

async function listPage(c: HttpContext, sort: Sort, form: FormState): Promise<Response> {
  const all = await inTown(c, desks[sort].list);
  return staffPage(
    c,
    { title: staffWords[sort], lead: desks[sort].lead, status: statusOfForm(form) },
    <Labels
      sort={sort}
      all={all}
      form={form}
      done={c.req.query('done') === '1'}
      mayArrange={mayArrange(c)}
    />,
  );
}

async function labelPage(c: HttpContext, sort: Sort, form: FormState): Promise<Response> {
  const all = await inTown(c, desks[sort].list);
  const label = all.find(({ slug }) => slug === c.req.param('slug'));
  if (!label) throw notFound(desks[sort].what);
  return staffPage(
    c,
    {
      title: label.name,
      breadcrumbs: [{ label: staffWords[sort], href: `/staff/${sort}` }],
      status: statusOfForm(form),
    },
    <LabelPage sort={sort} label={label} all={all} form={form} mayArrange={mayArrange(c)} />,
  );
}

for (const sort of ['topics', 'areas'] as const) {
  const { add, change, merge } = desks[sort];
  const done = (c: HttpContext) => c.redirect(`/staff/${sort}?done=1`, 303);

  labelRoutes.get(`/${sort}`, openToAllStaff(), (c) => listPage(c, sort, {}));
  labelRoutes.get(`/${sort}/:slug`, openToAllStaff(), (c) => labelPage(c, sort, {}));

  labelRoutes.post(`/${sort}`, permit('publishing.arrange'), async (c) => {
    const values = await readForm(c);
    const input = inputOf(values, typedValue(values, 'slug'));
    const errors = await tryWrite(() => inTown(c, (unit) => add(unit, c.var.actor, input)));
    return errors ? listPage(c, sort, { values, errors }) : done(c);
  });

  labelRoutes.post(`/${sort}/:slug`, permit('publishing.arrange'), async (c: HttpContext) => {
    const values = await readForm(c);
    const input = inputOf(values, c.req.param('slug') ?? '');
    const errors = await tryWrite(() => inTown(c, (unit) => change(unit, c.var.actor, input)));
    return errors ? labelPage(c, sort, { values, errors }) : done(c);
  });

  labelRoutes.post(`/${sort}/:slug/merge`, permit('publishing.arrange'), async (c: HttpContext) => {
    const slug = c.req.param('slug') ?? '';
    const target = typedValue(await readForm(c), 'target');
    const errors = await tryWrite(() =>
      inTown(c, (unit) => merge(unit, c.var.actor, slug, target)),
    );
    return errors ? labelPage(c, sort, { errors }) : done(c);
  });
}
