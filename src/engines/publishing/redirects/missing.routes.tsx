import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { localAddress } from '../address.ts';
import { titles } from '../text.ts';
import { findTopic } from '../topics/queries.ts';
import { publishingStyles } from '../views/styles.ts';
import { findFormerItem, followRedirect } from './queries.ts';
import type { Redirect } from './rules.ts';
import { goneWords } from './text.ts';
import { Gone, type GoneProps } from './views/gone.tsx';

type Answer =
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly page: Omit<GoneProps, 'town'> };

const moved = ({ target }: Redirect): Answer =>
  target === null ? { kind: 'gone', page: { topics: [] } } : { kind: 'moved', to: target };

async function findAnswer(unit: Unit, address: string): Promise<Answer | undefined> {
  const redirect = await followRedirect(unit, address);
  if (redirect) return moved(redirect);
  const [path = ''] = address.split('?', 1);
  const item = await findFormerItem(unit, path);
  if (!item?.withdrawnAt) return undefined;
  const departments = await findDepartments(unit, [item.departmentId]);
  const topics = [];
  for (const slug of item.topics) topics.push(await findTopic(unit, slug));
  return {
    kind: 'gone',
    page: {
      item,
      day: dayInTokyo(item.withdrawnAt),
      department: departments.get(item.departmentId),
      topics: topics.flatMap((topic) => topic ?? []),
    },
  };
}

/** Addresses of staff and of programs were never handed out as pages. */
const neverAPage = /^\/(?:staff|api|assets|my)(?:\/|$)/;

/**
 * What a reader gets at an address that has no page: the way to where it is now (301), or what was
 * there and whom to ask (410).
 * @returns undefined where nothing is known of the address.
 */
export async function answerMissing(c: HttpContext): Promise<Response | undefined> {
  const { pathname, search } = new URL(c.req.url);
  const address = localAddress(pathname + search);
  if (!['GET', 'HEAD'].includes(c.req.method) || address === undefined) return undefined;
  if (neverAPage.test(pathname) || !c.var.town) return undefined;
  const answer = await inTown(c, (unit) => findAnswer(unit, address));
  if (!answer) return undefined;
  if (answer.kind === 'moved') return c.redirect(answer.to, 301);
  return publicPage(
    c,
    {
      title: goneWords.title,
      breadcrumbs: [{ label: titles.home, href: '/' }],
      styles: [publishingStyles],
      status: 410,
    },
    <Gone town={c.var.town} {...answer.page} />,
  );
}
