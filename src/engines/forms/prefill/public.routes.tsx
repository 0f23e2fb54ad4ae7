import { Hono } from 'hono';
import { AppError, InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { publicPage } from '#ui/page.tsx';
import type { Answers } from '../definition/model.ts';
import { readAct } from '../filling/act.ts';
import { applyChoice, lookUp } from '../filling/lookups.ts';
import { inputsOfAnswers } from '../filling/typed-values.ts';
import { deleteProfile, saveProfile } from './commands.ts';
import { profileFields, readProfile } from './inputs.ts';
import { profileWords } from './profile-text.ts';
import { findProfile } from './queries.ts';
import { ProfileView, type ProfileViewProps } from './views/profile.tsx';

const address = '/account/profile';

function page(c: HttpContext, props: ProfileViewProps, status = 200): Response {
  c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    {
      ...{ title: profileWords.title, lead: profileWords.lead, status },
      breadcrumbs: [{ label: profileWords.account, href: '/account' }],
      styles: ['engines/forms/filling/views/filling.css'],
    },
    <ProfileView {...props} />,
  );
}

function userOf(c: HttpContext): string {
  const { actor } = c.var;
  if (actor.kind === 'citizen') return actor.userId;
  throw new AppError('unauthenticated', { code: 'sign-in-needed', text: profileWords.signIn });
}

async function show(c: HttpContext): Promise<Response> {
  const profile = await inTown(c, (unit) => findProfile(unit, userOf(c)));
  const answers = Object.fromEntries(
    Object.entries(profile ?? {}).filter(([, value]) => value !== undefined),
  ) as unknown as Answers;
  const done = c.req.query('done');
  return page(c, {
    ...{ values: inputsOfAnswers(profileFields, answers), errors: {}, found: {} },
    done: done === 'saved' || done === 'removed' ? done : undefined,
    exists: profile !== undefined,
  });
}

/** A search sends the page back as it is, with what was found; nothing is saved before the button. */
function search(c: HttpContext, form: FormValues): Response | undefined {
  const act = readAct(form.do);
  if (act.kind !== 'find-address' && act.kind !== 'use-address') return undefined;
  const { values, open } = applyChoice(act, form, {});
  const found = open ? lookUp('find-address', act.path, values, {}) : {};
  return page(c, { values, found, errors: {}, exists: false });
}

async function save(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const searched = search(c, form);
  if (searched) return searched;
  try {
    const input = readProfile(form);
    await inTown(c, (unit) => saveProfile(unit, userOf(c), input));
    return c.redirect(`${address}?done=saved`, 303);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return page(c, { values: form, errors: error.fields, found: {}, exists: false }, 422);
  }
}

export const profileRoutes = new Hono<HttpEnv>()
  .get(address, citizensOnly(), show)
  .post(address, citizensOnly(), save)
  .post(`${address}/delete`, citizensOnly(), async (c) => {
    await inTown(c, (unit) => deleteProfile(unit, userOf(c)));
    return c.redirect(`${address}?done=removed`, 303);
  });
