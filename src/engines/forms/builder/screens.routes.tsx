import { Hono } from 'hono';
import { AppError, notFound } from '#platform/errors.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { kindTexts } from '../compare/text.ts';
import type { Field, FieldKind, FormDefinition } from '../definition/model.ts';
import { withoutOtherWords } from '../definition/other-words.ts';
import {
  addField,
  addRowField,
  changeField,
  findField,
  moveField,
  moveToScreen,
  removeField,
} from './change-fields.ts';
import {
  addScreen,
  changeScreen,
  moveScreen,
  removeScreen,
  usesOfFields,
} from './change-screens.ts';
import { readField } from './field-settings.ts';
import type { Workbench } from './queries.ts';
import { offeredSources } from './sources.ts';
import { builderTexts as words } from './text.ts';
import { typedText } from './typed-text.ts';
import { desk, type Trouble, tryChange, workbenchOf } from './views/desk.tsx';
import { FieldPage } from './views/field-page.tsx';
import { formHref } from './views/parts.tsx';
import { ScreensPage } from './views/screens.tsx';

export const screenRoutes = new Hono<HttpEnv>();
const build = permit('forms.build');

async function screensPage(c: HttpContext, screenId?: string, trouble?: Trouble) {
  const bench = await workbenchOf(c);
  const tried = c.req.query('tried') === '1';
  const body = <ScreensPage bench={bench} screenId={screenId} tried={tried} />;
  return desk(c, bench, { tab: 'screens', trouble }, body);
}

const revisionIn = (values: FormValues): string => typedValue(values, 'revision');
const refused = (text: Text) => new AppError('rule-violation', { code: 'form-part-in-use', text });

function refuseUsed(form: FormDefinition, keys: readonly string[]): void {
  const uses = usesOfFields(form, new Set(keys));
  if (uses.length > 0) throw refused(words.errors.inUse(uses));
}

screenRoutes.get('/forms/:id', build, (c) => screensPage(c, c.req.query('screen')));

screenRoutes.post('/forms/:id/screens', build, async (c) => {
  const values = await readForm(c);
  const title = typedText({ 'title.ja': typedValue(values, 'title') }, 'title');
  if (!title) return screensPage(c, undefined, { problem: words.errors.label, status: 422 });
  const trouble = await tryChange(c, {
    revision: revisionIn(values),
    change: (form) => addScreen(form, title),
  });
  if (trouble) return screensPage(c, undefined, trouble);
  const { definition, id } = await workbenchOf(c);
  return c.redirect(formHref(id, `?screen=${definition.screens.at(-1)?.id ?? ''}&done=1`), 303);
});

function screenChange(id: string, values: FormValues) {
  return (form: FormDefinition): FormDefinition => {
    const screen = form.screens.find((one) => one.id === id);
    if (!screen) throw notFound(words.screens.heading);
    const act = typedValue(values, 'act');
    if (act === 'up' || act === 'down') return moveScreen(form, id, act);
    if (act === 'remove') {
      const keys = screen.items.map(({ field }) => field);
      const alone = keys.reduce(withoutOtherWords, form);
      const rest = { ...alone, screens: alone.screens.filter((one) => one.id !== id) };
      refuseUsed(rest, keys);
      return removeScreen(alone, id);
    }
    return changeScreen(form, id, {
      title: typedText(values, 'title') ?? screen.title,
      lead: typedText(values, 'lead'),
      when: typedValue(values, 'when') || undefined,
    });
  };
}

screenRoutes.post('/forms/:id/screens/:screen', build, async (c) => {
  const values = await readForm(c);
  const screen = c.req.param('screen');
  const trouble = await tryChange(c, {
    revision: revisionIn(values),
    change: screenChange(screen, values),
  });
  if (trouble) return screensPage(c, screen, trouble);
  return c.redirect(formHref(c.req.param('id'), `?screen=${screen}&done=1`), 303);
});

function kindIn(values: FormValues): FieldKind {
  const typed = typedValue(values, 'kind');
  return (Object.keys(kindTexts) as FieldKind[]).find((kind) => kind === typed) ?? 'text';
}

screenRoutes.post('/forms/:id/fields', build, async (c) => {
  const values = await readForm(c);
  const id = c.req.param('id');
  const [screen, repeat] = [typedValue(values, 'screen'), typedValue(values, 'repeat')];
  const label = typedText({ 'label.ja': typedValue(values, 'label') }, 'label');
  if (!label) return screensPage(c, screen, { problem: words.errors.label, status: 422 });
  const kind = kindIn(values);
  const trouble = await tryChange(c, {
    revision: revisionIn(values),
    change: (form) =>
      repeat && kind !== 'repeat'
        ? addRowField(form, repeat, { kind, label })
        : addField(form, screen, { kind, label }),
  });
  if (trouble) return screensPage(c, screen, trouble);
  const back = repeat ? `/fields/${encodeURIComponent(repeat)}?done=1` : `?screen=${screen}&done=1`;
  return c.redirect(formHref(id, back), 303);
});

function placeChange(path: string, values: FormValues) {
  return (form: FormDefinition): FormDefinition => {
    const act = typedValue(values, 'act');
    if (act === 'up' || act === 'down') return moveField(form, path, act);
    const to = typedValue(values, 'to');
    if (act === 'place' && /^\d{1,4}$/.test(to)) return moveField(form, path, { to: Number(to) });
    if (act === 'move') return moveToScreen(form, path, typedValue(values, 'screen'));
    const alone = withoutOtherWords(form, path);
    refuseUsed(alone, [path]);
    const [repeat = '', inner] = path.split('.');
    const around = findField(alone, repeat);
    if (inner && around?.kind === 'repeat' && around.fields.length === 1) {
      throw refused(words.errors.lastInRow);
    }
    return removeField(alone, path);
  };
}

function screenOf({ definition }: Workbench, path: string): string | undefined {
  const key = path.split('.')[0];
  return definition.screens.find(({ items }) => items.some(({ field }) => field === key))?.id;
}

screenRoutes.post('/forms/:id/fields/:path/place', build, async (c) => {
  const values = await readForm(c);
  const path = c.req.param('path');
  const before = screenOf(await workbenchOf(c), path);
  const trouble = await tryChange(c, {
    revision: revisionIn(values),
    change: placeChange(path, values),
  });
  if (trouble) return screensPage(c, before, trouble);
  const screen = screenOf(await workbenchOf(c), path) ?? before;
  const [repeat = '', inner] = path.split('.');
  const back = inner ? `/fields/${repeat}?done=1` : `?screen=${screen ?? ''}&done=1`;
  return c.redirect(formHref(c.req.param('id'), back), 303);
});

function whenOf({ definition }: Workbench, path: string): string | undefined {
  const [key, inner] = path.split('.');
  const item = definition.screens.flatMap(({ items }) => items).find(({ field }) => field === key);
  return inner ? item?.items?.find(({ field }) => field === inner)?.when : item?.when;
}

interface Typed {
  readonly field: Field;
  readonly when: string | undefined;
  readonly trouble: Trouble;
}

async function fieldPage(c: HttpContext, path: string, typed?: Typed): Promise<Response> {
  const bench = await workbenchOf(c);
  const field = typed?.field ?? findField(bench.definition, path);
  if (!field) throw notFound(words.fields.label);
  const body = (
    <FieldPage
      bench={bench}
      path={path}
      field={field}
      when={typed ? typed.when : whenOf(bench, path)}
      errors={typed?.trouble.errors}
      sources={offeredSources(field.prefill?.sources ?? [])}
    />
  );
  return desk(c, bench, { tab: 'screens', title: field.label, trouble: typed?.trouble }, body);
}

screenRoutes.get('/forms/:id/fields/:path', build, (c) => fieldPage(c, c.req.param('path')));

screenRoutes.post('/forms/:id/fields/:path', build, async (c) => {
  const path = c.req.param('path');
  const values = await readForm(c);
  const { definition } = await workbenchOf(c);
  const before = findField(definition, path);
  if (!before) throw notFound(words.fields.label);
  const { errors, ...typed } = readField(before, values);
  if (Object.keys(errors).length > 0) {
    return fieldPage(c, path, { ...typed, trouble: { errors, status: 422 } });
  }
  const trouble = await tryChange(c, {
    revision: revisionIn(values),
    change: (form) => changeField(form, path, typed),
  });
  if (trouble) return fieldPage(c, path, { ...typed, trouble });
  const back = `/fields/${encodeURIComponent(path)}?done=1`;
  return c.redirect(formHref(c.req.param('id'), back), 303);
});
