import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { printPage, staffPage } from '#ui/page.tsx';
import { getSurvey } from '../../questionnaires/queries.ts';
import { idOf } from '../../questionnaires/staff.routes.tsx';
import { categoriesOf } from '../../results/queries.ts';
import { findList } from '../lists/queries.ts';
import { samplingCrumbs } from '../lists/staff.routes.tsx';
import { type DrawInput, drawSample, previewDraw } from './commands.ts';
import { readDraw } from './inputs.ts';
import { getSample } from './queries.ts';
import { drawWords as words } from './text.ts';
import { DrawPage, type Preview } from './views/draw.tsx';
import { ManifestPage } from './views/manifest.tsx';

export const drawRoutes = new Hono<HttpEnv>();

const sample = permit('surveys.sample');
const base = (c: HttpContext): string => `/staff/surveys/${idOf(c)}/samples`;
const styles = ['services/surveys/answering/views/surveys.css'];

async function drawPage(c: HttpContext, state: FormState, preview?: Preview): Promise<Response> {
  const { survey, categories } = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    categories: await categoriesOf(unit),
  }));
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: statusOfForm(state) },
      breadcrumbs: samplingCrumbs(survey),
    },
    <DrawPage {...{ categories, preview, ...state }} action={`${base(c)}/draw`} />,
  );
}

const usual = {
  ...{ size: '2000', by: ['area', 'age', 'sex'], minimum: '0', marked: 'yes' },
  ...{ earlierYears: '3', seed: '' },
};

drawRoutes.get('/surveys/:id/samples/draw', sample, (c) => drawPage(c, { values: usual }));

async function look(c: HttpContext, input: DrawInput): Promise<Preview> {
  return inTown(c, async (unit) => {
    const list = await findList(unit, idOf(c));
    if (!list) throw notFound(words.sample);
    return { by: input.by, ...(await previewDraw(unit, c.var.actor, list, input)) };
  });
}

async function draw(c: HttpContext, input: DrawInput): Promise<string> {
  const { actor, platform } = c.var;
  return inTown(c, async (unit) => {
    const list = await findList(unit, idOf(c));
    const place = { surveyId: idOf(c), listId: list?.id ?? '' };
    return drawSample(unit, actor, platform.secret, place, input);
  });
}

drawRoutes.post('/surveys/:id/samples/draw', sample, async (c) => {
  const values = await readForm(c);
  const checked = readDraw(values);
  if (!checked.ok) return drawPage(c, { values, errors: checked.errors });
  if (typedValue(values, 'act') !== 'draw') {
    const seen = await attempt(() => look(c, checked.value));
    if ('errors' in seen) return drawPage(c, { values, errors: seen.errors });
    return drawPage(c, { values }, seen.value);
  }
  const drawn = await attempt(() => draw(c, checked.value));
  if ('errors' in drawn) return drawPage(c, { values, errors: drawn.errors });
  return c.redirect(`${base(c)}?done=drawn`, 303);
});

drawRoutes.get('/surveys/:id/samples/manifest', sample, async (c) => {
  const page = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, idOf(c)),
    sample: await getSample(unit, idOf(c)),
    categories: await categoriesOf(unit),
  }));
  const { survey } = page;
  return printPage(
    c,
    { title: words.printedOf(survey.title), lead: words.manifestLead, styles },
    <ManifestPage {...page} />,
  );
});

/** For programs that draw again to compare. */
drawRoutes.get('/surveys/:id/samples/manifest.json', sample, async (c) => {
  const { manifest, drawnAt, drawnBy } = await inTown(c, (unit) => getSample(unit, idOf(c)));
  return c.json({ ...manifest, drawnAt, drawnBy });
});
