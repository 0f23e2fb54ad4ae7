import { type QueuePage, QueueTable } from '#engines/cases/contract.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { AskedSearch } from '../../searches/queries.ts';
import { AskedList } from '../../searches/views/asked.tsx';
import { deskWords as words } from '../text.ts';

export interface QueueProps {
  readonly page: QueuePage;
  readonly view: keyof typeof words.views;
  readonly asked: readonly AskedSearch[];
  readonly maySet: boolean;
}

const hrefOf = (view: string) => `/staff/disclosure?view=${view}`;

/** Requests of one's section, and what one's departments were asked. */
export function Queue({ page, view, asked, maySet }: QueueProps) {
  const t = useText();
  const views = Object.entries(words.views);
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/disclosure/statistics" variant="secondary">
          {t(words.statistics)}
        </ButtonLink>
        {maySet && (
          <ButtonLink href="/staff/disclosure/settings" variant="secondary">
            {t(words.settings)}
          </ButtonLink>
        )}
      </ButtonRow>
      <AskedList asked={asked} />
      <Tabs
        label={words.viewLabel}
        current={hrefOf(view)}
        tabs={views.map(([name, label]) => ({ label, href: hrefOf(name) }))}
      />
      {page.items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <QueueTable items={page.items} />
      )}
      {page.next && (
        <p>
          <a href={`${hrefOf(view)}&after=${encodeURIComponent(page.next)}`}>{t(words.next)}</a>
        </p>
      )}
    </>
  );
}
