import { ApprovalPanel } from '#engines/approvals/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { kindTexts } from '../../text.ts';
import type { DeskItem } from '../desk-queries.ts';
import { pageWords as words } from '../page-text.ts';
import { Acts, type ActsProps } from './acts.tsx';
import { Checks } from './checks.tsx';
import { History, Versions } from './history.tsx';
import { Standing } from './list.tsx';

export interface ItemPageProps extends ActsProps {
  readonly mayOverride: boolean;
  readonly done?: Text;
}

function Facts({ desk }: { desk: DeskItem }) {
  const t = useText();
  const { item, department, owner } = desk;
  const facts: Description[] = [
    { term: words.state, value: <Standing item={item} /> },
    { term: words.kind, value: t(kindTexts[item.kind]) },
    { term: words.department, value: department ? t(department.name) : '' },
    { term: words.owner, value: owner?.name ?? t(words.nobody) },
    { term: words.address, value: `/news/${item.slug}` },
    { term: words.touched, value: <Moment at={item.touchedAt} /> },
  ];
  const { firstPublishedAt, publishAt, expireAt } = item;
  if (firstPublishedAt) facts.push({ term: words.first, value: <Moment at={firstPublishedAt} /> });
  if (publishAt) facts.push({ term: words.from, value: <Moment at={publishAt} /> });
  if (expireAt) facts.push({ term: words.until, value: <Moment at={expireAt} /> });
  return (
    <>
      {item.sample && <SampleMark />}
      <DescriptionList items={facts} />
    </>
  );
}

/** What leaves beyond the site, as each channel would say it. */
function Previews({ previews, postDesks }: Pick<DeskItem, 'previews' | 'postDesks'>) {
  const t = useText();
  return (
    <section aria-labelledby="news-where">
      <h2 id="news-where">{t(words.where)}</h2>
      {previews.length === 0 ? (
        <EmptyState title={words.nowhere} />
      ) : (
        <>
          <p>{t(words.whereLead)}</p>
          <dl class="news-previews">
            {previews.map(({ label, value }, place) => (
              <div key={`${place} ${label.en}`}>
                <dt>{t(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {postDesks.map(({ href, label }) => (
        <p key={href}>
          <ButtonLink variant="secondary" href={href}>
            {t(label)}
          </ButtonLink>
        </p>
      ))}
    </section>
  );
}

export function LinksHere({ links }: Pick<DeskItem, 'links'>) {
  const t = useText();
  return (
    <section aria-labelledby="news-links">
      <h2 id="news-links">{t(words.linksHere)}</h2>
      {links.length === 0 ? (
        <p>{t(words.noLinks)}</p>
      ) : (
        <ul>
          {links.map(({ itemId, title, side, label }) => (
            <li key={`${itemId} ${side}`}>
              <a href={`/staff/news/${itemId}`}>{title}</a> {label !== title && `(${label})`}{' '}
              {side === 'branch' && t(words.inDraft)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Everything about an item on one screen. */
export function ItemPage(props: ItemPageProps) {
  const t = useText();
  const { desk, done } = props;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <Facts desk={desk} />
      <Acts {...props} />
      <Checks desk={desk} mayOverride={props.mayOverride} />
      <Previews {...desk} />
      <section aria-labelledby="news-approval">
        <h2 id="news-approval">{t(words.approval)}</h2>
        <ApprovalPanel approval={desk.approval} />
      </section>
      <LinksHere links={desk.links} />
      <Versions desk={desk} />
      <History events={desk.events} />
    </>
  );
}
