import type { ComponentChildren } from 'preact';
import { dayInTokyo } from '#japan/dates.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { changedMeanwhile, changeForm, type FormChange } from '../commands.ts';
import { proofOf } from '../proof-cache.ts';
import { getWorkbench, type Workbench } from '../queries.ts';
import { builderTexts as words } from '../text.ts';
import { type BuilderTab, Frame, formHref } from './parts.tsx';

export const styles = ['engines/forms/builder/views/builder.css'];
export const listCrumb = { label: words.title, href: '/staff/forms' };

/** Why nothing was saved: a sentence above the page, and sentences beside its fields. */
export interface Trouble {
  readonly problem?: Text;
  readonly errors?: FieldErrors;
  readonly status: 409 | 422;
}

export function workbenchOf(c: HttpContext): Promise<Workbench> {
  return inTown(c, (unit) => getWorkbench(unit, c.req.param('id') ?? ''));
}

/** A page of one form, with its parts and findings around. */
export function desk(
  c: HttpContext,
  bench: Workbench,
  page: { readonly tab: BuilderTab; readonly title?: Text; readonly trouble?: Trouble },
  body: ComponentChildren,
): Response {
  const { findings } = proofOf(bench, dayInTokyo(new Date()));
  const crumbs = page.title
    ? [listCrumb, { label: bench.title, href: formHref(bench.id) }]
    : [listCrumb];
  return staffPage(
    c,
    {
      title: page.title ?? bench.title,
      breadcrumbs: crumbs,
      styles,
      status: page.trouble?.status ?? 200,
    },
    <Frame
      bench={bench}
      tab={page.tab}
      findings={findings}
      done={c.req.query('done') === '1'}
      problem={page.trouble?.problem}
    >
      {body}
    </Frame>,
  );
}

/** What a refused change means for the page; anything else goes to the error page. */
export function troubleOf(error: unknown): Trouble {
  if (error === changedMeanwhile) return { problem: changedMeanwhile.reason.text, status: 409 };
  if (error instanceof InputError) {
    const [problem] = Object.values(error.fields);
    return { problem, status: 422 };
  }
  if (error instanceof AppError && ['rule-violation', 'conflict'].includes(error.kind)) {
    return { problem: error.reason.text, status: error.kind === 'conflict' ? 409 : 422 };
  }
  throw error;
}

/** Changes the form that the address names. @returns what stood against it, if anything */
export async function tryChange(c: HttpContext, change: FormChange): Promise<Trouble | undefined> {
  try {
    const id = c.req.param('id') ?? '';
    await inTown(c, (unit) => changeForm(unit, c.var.actor, id, change));
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}
