import { Hono } from 'hono';
import { type DrawnPhoto, photoLimit, preparePhoto } from '#engines/content/contract.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { writing } from '../limits.ts';
import { home, photosPerReport } from '../model.ts';
import { personOf } from '../person.ts';
import { erasePhotos, listPhotos } from '../photos/commands.ts';
import { reportStyles } from '../styles.ts';
import { moduleTexts } from '../text.ts';
import { addPhotos, findDraft, keepTyped, typedOf, wordsOf } from './drafts.ts';
import { stepHref, withDraft } from './flow.ts';
import { sendingErrors as errors, sendingWords as words } from './text.ts';
import { DetailsPage } from './views/details.tsx';

export const detailsRoutes = new Hono<HttpEnv>();

const one = '/problem-reports/new/:draft{[0-9a-f-]{36}}/details';
const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.title, href: home },
];

function detailsPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  return withDraft(c, async (unit, open) =>
    publicPage(
      c,
      {
        ...{ title: words.wordsTitle, breadcrumbs: crumbs, styles: reportStyles },
        status: statusOfForm(state),
      },
      <DetailsPage
        {...open}
        photos={await listPhotos(unit, open.draft.id)}
        signedIn={c.var.actor.kind === 'citizen'}
        values={state.values ?? open.draft.values}
        errors={state.errors}
      />,
    ),
  );
}

detailsRoutes.get(one, (c) => detailsPage(c));

/** Files that were chosen: a browser sends an empty one where nobody chose any. */
export function chosenFiles(values: FormValues, name: string): File[] {
  const value = values[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is File => one instanceof File && one.size > 0);
}

interface Drawn {
  readonly photos: readonly DrawnPhoto[];
  /** Why one of them is not taken; the others are. */
  readonly errors?: FieldErrors;
}

/** Draws what was chosen anew, one after the other: four pictures at once would fill the memory. */
export async function drawChosen(c: HttpContext, files: readonly File[]): Promise<Drawn> {
  if (files.length > photosPerReport) {
    return { photos: [], errors: { photos: errors.photos(photosPerReport) } };
  }
  const photos: DrawnPhoto[] = [];
  let refused: FieldErrors | undefined;
  for (const file of files) {
    try {
      photos.push(await preparePhoto(c.var.platform.files, file));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused ??= { photos: error.reason.text };
    }
  }
  return { photos, ...(refused && { errors: refused }) };
}

/** Whether the draft is this browser's: nothing is drawn for strangers. */
async function isOwn(c: HttpContext): Promise<boolean> {
  const person = personOf(c);
  const id = c.req.param('draft') ?? '';
  return inTown(c, async (unit) => (await findDraft(unit, person, id)) !== undefined);
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const typed = typedOf(values);
  const drawn = (await isOwn(c))
    ? await drawChosen(c, chosenFiles(values, 'photos'))
    : { photos: [] };
  // Kept first, each in a unit of its own: a fault further down takes nothing away again.
  await withDraft(c, async (unit, { draft }) => {
    await keepTyped(unit, draft, typed);
    const removed = typedValues(values, 'remove');
    if (removed.length > 0) await erasePhotos(unit, draft.id, removed);
    return c.body(null);
  });
  const next = await attempt(() =>
    withDraft(c, async (unit, { draft }) => {
      await addPhotos(unit, c.var.platform.files, draft, drawn.photos);
      return c.body(null);
    }),
  );
  const faults = { ...drawn.errors, ...('errors' in next ? next.errors : {}) };
  return goOn(c, typed, typedValue(values, 'act') === 'photos', faults);
}

async function goOn(
  c: HttpContext,
  typed: Readonly<Record<string, string>>,
  photosOnly: boolean,
  faults: FieldErrors,
): Promise<Response> {
  const ready = await attempt(() =>
    withDraft(c, async (_unit, { draft }) => {
      if (!photosOnly) wordsOf(draft);
      if (Object.keys(faults).length > 0) throw new InputError(faults);
      return c.redirect(stepHref(draft.id, photosOnly ? 'details' : 'check'), 303);
    }),
  );
  if (!('errors' in ready)) return ready.value;
  return detailsPage(c, { values: typed, errors: { ...ready.errors, ...faults } });
}

detailsRoutes.post(
  one,
  openToEveryone('Anybody may report a problem; the draft belongs to the browser that began it.'),
  rateLimit({ ...writing, by: 'address' }),
  takesUploads(photosPerReport * photoLimit + 1024 * 1024),
  save,
);
