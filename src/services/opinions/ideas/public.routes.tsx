import { type Context, Hono } from 'hono';
import { findInput, publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { opinionCrumbs, published } from '../consultations/public.routes.tsx';
import { phaseOf } from '../consultations/rules.ts';
import { titleOf } from '../consultations/words.ts';
import { supporting } from '../limits.ts';
import { ideaHref, ideaKind, publicHref } from '../model.ts';
import { findPerson, personOf } from '../person.ts';
import { names } from '../text.ts';
import { supportIdea, unsupportIdea } from './commands.ts';
import { countSupporters, hasSupported } from './queries.ts';
import { IdeaPage } from './views/idea.tsx';

export const ideaRoutes = new Hono<HttpEnv>();

const one = '/opinions/ideas/:slug/:idea{[0-9a-f-]{36}}';
const ideaOf = (c: Context): string => c.req.param('idea') ?? '';

async function findIdea(unit: Unit, c: Context) {
  const consultation = await published(unit, c);
  const idea = await findInput(unit, publicViewer, ideaOf(c));
  if (idea?.kind !== ideaKind || idea.subject !== consultation.id) throw notFound(names.idea);
  return { consultation, idea };
}

ideaRoutes.get(one, async (c) => {
  const person = findPerson(c, ideaOf(c));
  const found = await inTown(c, async (unit) => {
    const { consultation, idea } = await findIdea(unit, c);
    return {
      ...{ consultation, idea },
      supporters: (await countSupporters(unit, [idea.id])).get(idea.id) ?? 0,
      phase: phaseOf(consultation, dayInTokyo(unit.now)),
      mine: person !== undefined && (await hasSupported(unit, idea.id, person)),
    };
  });
  c.header('Cache-Control', 'no-store');
  const { consultation, idea } = found;
  const title = idea.title ?? '';
  return publicPage(
    c,
    {
      ...{ title: { ja: title, en: title }, styles: ['services/opinions/views/opinions.css'] },
      breadcrumbs: [
        ...opinionCrumbs,
        { label: titleOf(consultation), href: publicHref(consultation) },
      ],
    },
    <IdeaPage {...found} />,
  );
});

async function act(c: HttpContext, work: typeof supportIdea): Promise<Response> {
  const ideaId = ideaOf(c);
  const slug = c.req.param('slug') ?? '';
  await inTown(c, async (unit) => {
    const { consultation } = await findIdea(unit, c);
    await work(unit, c.var.actor, consultation, { ideaId, person: personOf(c, ideaId) });
  });
  return c.redirect(ideaHref(slug, ideaId), 303);
}

const why = 'One each by account or browser, as the organiser decided; the command checks it.';

ideaRoutes.post(
  `${one}/support`,
  openToEveryone(why),
  rateLimit({ ...supporting, by: 'address' }),
  (c) => act(c, supportIdea),
);
ideaRoutes.post(
  `${one}/unsupport`,
  openToEveryone(why),
  rateLimit({ ...supporting, by: 'address' }),
  (c) => act(c, unsupportIdea),
);
