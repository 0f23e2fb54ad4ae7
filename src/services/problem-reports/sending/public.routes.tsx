import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { sending, writing } from '../limits.ts';
import { home } from '../model.ts';
import { personOf } from '../person.ts';
import { getPhoto, listPhotos } from '../photos/commands.ts';
import { findSetup, openCategories } from '../settings/queries.ts';
import { sectionFor } from '../settings/rules.ts';
import { reportStyles } from '../styles.ts';
import { moduleTexts, names } from '../text.ts';
import { allowPosition, tilesOf } from '../tiles.ts';
import { detailsRoutes } from './details.routes.tsx';
import { keepTyped, placeOf, startDraft, typedOf, wordsOf } from './drafts.ts';
import { leadToVoice, nearDraft, type OpenDraft, stepHref, withDraft } from './flow.ts';
import { sendingWords as words } from './text.ts';
import { CategoryChoice } from './views/category-choice.tsx';
import { CheckPage } from './views/check.tsx';
import { NearPage } from './views/near.tsx';
import { PlacePage } from './views/place.tsx';

export const sendingRoutes = new Hono<HttpEnv>();

const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.title, href: home },
];
const why = 'Anybody may report a problem, with or without an account.';
const write = [openToEveryone(why), rateLimit({ ...writing, by: 'address' })] as const;
const one = '/problem-reports/new/:draft{[0-9a-f-]{36}}';

function page(
  c: HttpContext,
  title: Text,
  state: FormState,
  body: Parameters<typeof publicPage>[2],
) {
  return publicPage(
    c,
    { title, breadcrumbs: crumbs, styles: reportStyles, status: statusOfForm(state) },
    body,
  );
}

async function choicePage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const setup = await inTown(c, findSetup);
  return page(
    c,
    words.newTitle,
    state,
    <CategoryChoice
      categories={openCategories(setup)}
      telephone={setup?.settings.telephone}
      errors={state.errors}
      expired={c.req.query('expired') !== undefined}
    />,
  );
}

sendingRoutes.get('/problem-reports/new', (c) => choicePage(c));

sendingRoutes.post('/problem-reports/new', ...write, async (c) => {
  const category = typedValue(await readForm(c), 'category');
  const person = personOf(c);
  const begun = await attempt(() => inTown(c, (unit) => startDraft(unit, person, category)));
  return 'errors' in begun
    ? choicePage(c, { errors: begun.errors })
    : c.redirect(stepHref(begun.value, 'place'), 303);
});

function placePage(c: HttpContext, state: FormState = {}): Promise<Response> {
  allowPosition(c);
  return withDraft(c, async (unit, open) =>
    page(
      c,
      words.placeTitle,
      state,
      <PlacePage
        {...open}
        areas={await listAreas(unit)}
        tiles={tilesOf(c)}
        values={state.values ?? open.draft.values}
        errors={state.errors}
      />,
    ),
  );
}

sendingRoutes.get(`${one}/place`, (c) => placePage(c));

sendingRoutes.post(`${one}/place`, ...write, async (c) => {
  const values = await readForm(c);
  // A box that is not ticked does not come at all.
  const typed = typedOf({ outside: '', ...values });
  const next = await attempt(() =>
    withDraft(c, async (unit, open) => {
      const draft = await keepTyped(unit, open.draft, typed);
      await placeOf(unit, open.setup, draft);
      const near = await nearDraft(unit, { ...open, draft });
      return c.redirect(stepHref(draft.id, near.length > 0 ? 'near' : 'details'), 303);
    }),
  );
  return 'errors' in next ? placePage(c, { values: typed, errors: next.errors }) : next.value;
});

sendingRoutes.get(`${one}/near`, (c) =>
  withDraft(c, async (unit, open) => {
    const near = await nearDraft(unit, open);
    if (near.length === 0) return c.redirect(stepHref(open.draft.id, 'details'), 303);
    return page(c, words.nearTitle, {}, <NearPage {...open} near={near} />);
  }),
);

sendingRoutes.route('/', detailsRoutes);

/** What will be sent; a draft that lacks something leads to where it is missing. */
async function check(c: HttpContext, state: FormState): Promise<Response> {
  return withDraft(c, async (unit, open: OpenDraft) => {
    const { draft, setup, category } = open;
    const place = await attempt(() => placeOf(unit, setup, draft));
    if ('errors' in place) return c.redirect(stepHref(draft.id, 'place'), 303);
    const said = await attempt(async () => wordsOf(draft));
    if ('errors' in said) return c.redirect(stepHref(draft.id, 'details'), 303);
    const section = sectionFor(category, place.value.area, setup.routes);
    const found = (await findDepartments(unit, [section])).get(section);
    return page(
      c,
      words.checkTitle,
      state,
      <CheckPage
        {...open}
        place={place.value}
        words={said.value}
        areas={await listAreas(unit)}
        photos={await listPhotos(unit, draft.id)}
        department={found?.name}
        errors={state.errors}
      />,
    );
  });
}

sendingRoutes.get(`${one}/check`, (c) => check(c, {}));

sendingRoutes.post(`${one}/check`, openToEveryone(why), async (c) => {
  const tooMany = await overLimit(c, sending);
  if (tooMany) {
    const again = await check(c, { errors: { form: tooMany } });
    return c.newResponse(again.body, { status: 429, headers: again.headers });
  }
  const sent = await attempt(() => withDraft(c, (unit, { draft }) => leadToVoice(c, unit, draft)));
  return 'errors' in sent ? check(c, { errors: sent.errors }) : sent.value;
});

sendingRoutes.get(`${one}/photos/:photo{[0-9a-f-]{36}}`, (c) =>
  withDraft(c, async (unit, { draft }) => {
    const photo = await getPhoto(unit, draft.id, c.req.param('photo'));
    const { file, content } = await c.var.platform.files.open(unit, photo.fileId);
    if (!file) throw notFound(names.photo);
    const answer = sendFile(c, file, content, { inline: true });
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  }),
);
