import { Hono } from 'hono';
import type { ComponentChildren } from 'preact';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Option } from '#ui/components/select.tsx';
import { renderLight } from '../page/views/light.tsx';
import { findOpenSituation, type OpenSituation } from '../situation/queries.ts';
import { tellSafety } from './commands.ts';
import { SafetyInput, SafetySearch } from './inputs.ts';
import { findShared, type SharedAnswer } from './queries.ts';
import { words } from './text.ts';
import { Closed, SearchPage, TellPage, Thanks } from './views/forms.tsx';

const place = '/emergency/safety';

function lightPage(c: HttpContext, title: Text, body: ComponentChildren, status: 200 | 422 = 200) {
  const { town, language } = c.var;
  const addresses = { ja: '?lang=ja', easy: '?lang=easy', en: '?lang=en' };
  // What somebody typed stays in their browser and in no cache on the way.
  c.header('Cache-Control', 'no-store');
  return c.html(renderLight({ town, language, addresses }, title, body), status);
}

const statusOf = ({ errors }: FormState) => (errors ? 422 : 200);

/** The real emergency that is on; citizens have no part in a drill. */
async function findReal(unit: Unit): Promise<OpenSituation | undefined> {
  const open = await findOpenSituation(unit);
  return open?.mode === 'real' ? open : undefined;
}

async function areaChoices(unit: Unit): Promise<readonly Option[]> {
  return (await listAreas(unit)).map(({ slug, name }) => ({ value: slug, label: name }));
}

/** Draws a page while an emergency is on; says that it is closed otherwise. */
async function whileOn(
  c: HttpContext,
  title: Text,
  form: FormState,
  draw: (areas: readonly Option[]) => ComponentChildren,
): Promise<Response> {
  const areas = await inTown(c, async (unit) =>
    (await findReal(unit)) ? areaChoices(unit) : undefined,
  );
  if (!areas) return lightPage(c, words.title, <Closed />);
  return lightPage(c, title, draw(areas), statusOf(form));
}

const tellPage = (c: HttpContext, form: FormState = {}) =>
  whileOn(c, words.title, form, (areas) => <TellPage {...form} areas={areas} />);

const searchPage = (c: HttpContext, form: FormState = {}, answers?: readonly SharedAnswer[]) =>
  whileOn(c, words.search, form, (areas) => (
    <SearchPage {...form} areas={areas} {...(answers ? { answers } : {})} />
  ));

// A whole shelter is behind one address.
const telling = { name: 'emergency.safety-tell', limit: 120, window: 600 } as const;
// Nobody looks for dozens of people; guessing numbers must not pay.
const searching = { name: 'emergency.safety-search', limit: 20, window: 600 } as const;

export const safetyRoutes = new Hono<HttpEnv>()
  .get(place, (c) =>
    c.req.query('told') === undefined
      ? tellPage(c)
      : lightPage(c, words.thanks, <Thanks help={c.req.query('told') === 'help'} />),
  )
  .post(
    place,
    openToEveryone('In a disaster whoever is concerned says how they are, without an account.'),
    rateLimit({ ...telling, by: 'address' }),
    async (c) => {
      const values = await readForm(c);
      const checked = checkInput(SafetyInput, values);
      if (!checked.ok) return tellPage(c, { values, errors: checked.errors });
      const { value } = checked;
      // Staff who use this page write as the person they are.
      await inTown(c, (unit) => tellSafety(unit, { kind: 'visitor' }, value));
      return c.redirect(`${place}?told=${value.state}`, 303);
    },
  )
  .get(`${place}/search`, (c) => searchPage(c))
  .post(
    `${place}/search`,
    openToEveryone('Families look for each other; only those who agreed are found.'),
    rateLimit({ ...searching, by: 'address' }),
    async (c) => {
      const values = await readForm(c);
      const checked = checkInput(SafetySearch, values);
      if (!checked.ok) return searchPage(c, { values, errors: checked.errors });
      const answers = await inTown(c, async (unit) => {
        const open = await findReal(unit);
        return open ? findShared(unit, open.id, checked.value) : [];
      });
      return searchPage(c, { values }, answers);
    },
  );
