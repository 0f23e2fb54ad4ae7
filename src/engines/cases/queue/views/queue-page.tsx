import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { NamedAction } from '../../rules.ts';
import { queueHref } from '../address.ts';
import { type QueueFilter, type View, views } from '../inputs.ts';
import type { AskedOpinion, QueuePage } from '../queries.ts';
import { words } from '../text.ts';
import { BulkFields } from './bulk.tsx';
import { type FilterProps, Filters } from './filters.tsx';
import { QueueTable } from './table.tsx';

export interface QueueViewProps extends FilterProps {
  readonly page: QueuePage;
  readonly asked: readonly AskedOpinion[];
  readonly actions: readonly NamedAction[];
  readonly formKey: string;
  readonly mayDispose: boolean;
}

const viewHref = ({ after: _, ...filter }: QueueFilter, view: View): string =>
  queueHref({ ...filter, view });

/** Spread, because these keys are an addition: every one of them stands on a link or button that is there anyway. */
const keyed = (key: string) => ({ accessKey: key });

function Asked({ asked }: { asked: readonly AskedOpinion[] }) {
  const t = useText();
  if (asked.length === 0) return null;
  return (
    <Notice kind="info" title={words.asked(asked.length)}>
      <ul>
        {asked.map(({ id, caseId, title, dueOn }) => (
          <li key={id}>
            <a href={`/staff/cases/${caseId}`}>{title}</a>{' '}
            {dueOn && (
              <>
                {t(words.askedUntil)} <Day date={dueOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Keyboard({ filter, next }: { filter: QueueFilter; next: string | undefined }) {
  const t = useText();
  return (
    <Disclosure summary={words.keyboard}>
      <p>{t(words.keyboardHint)}</p>
      <ul>
        {views.map((view, place) => (
          <li key={view}>
            <kbd>{place + 1}</kbd>{' '}
            <a href={viewHref(filter, view)} {...keyed(String(place + 1))}>
              {t(words.views[view])}
            </a>
          </li>
        ))}
        {next && (
          <li>
            <kbd>n</kbd>{' '}
            <a href={queueHref({ ...filter, after: next })} {...keyed('n')}>
              {t(words.next)}
            </a>
          </li>
        )}
      </ul>
    </Disclosure>
  );
}

function Ways({ filter, page, mayDispose }: QueueViewProps) {
  const t = useText();
  const { after, ...list } = filter;
  return (
    <ButtonRow>
      {page.next && (
        <ButtonLink variant="secondary" href={queueHref({ ...filter, after: page.next })}>
          {t(words.next)}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink variant="plain" href={queueHref(list)}>
          {t(words.first)}
        </ButtonLink>
      )}
      <ButtonLink variant="plain" href={queueHref(list, '/staff/cases/export.xlsx')}>
        {t(words.xlsx)}
      </ButtonLink>
      <ButtonLink variant="plain" href={queueHref(list, '/staff/cases/export.csv')}>
        {t(words.csv)}
      </ButtonLink>
      {page.next && !filter.per && (
        <ButtonLink variant="plain" href={queueHref({ ...list, per: '500' })}>
          {t(words.many)}
        </ButtonLink>
      )}
      {mayDispose && (
        <ButtonLink variant="plain" href="/staff/cases/retention">
          {t(words.retention)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** The work of a member of staff: views as tabs, filters in the address, acts on several cases at once. */
export function QueueView(props: QueueViewProps) {
  const t = useText();
  const { filter, page, asked, actions, colleagues, formKey } = props;
  const tabs = views.map((view) => ({
    label: words.tab(words.views[view], page.counts[view]),
    href: viewHref(filter, view),
  }));
  return (
    <>
      <Asked asked={asked} />
      <Tabs label={words.tabs} tabs={tabs} current={viewHref(filter, filter.view)} />
      <p>
        {t(words.hints[filter.view])} {t(words.shown(words.count(page.count), page.items.length))}
      </p>
      <Filters {...props} />
      {page.items.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <form method="post" action="/staff/cases/bulk">
          <input type="hidden" name="back" value={queueHref(filter)} />
          <QueueTable items={page.items} choosable />
          <BulkFields actions={actions} colleagues={colleagues} formKey={formKey} />
        </form>
      )}
      <Ways {...props} />
      <Keyboard filter={filter} next={page.next} />
    </>
  );
}
