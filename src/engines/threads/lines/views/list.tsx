import { Button } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { stages } from '../kinds.ts';
import type { ThreadPage, ThreadSummary } from '../model.ts';
import { stageTexts, words } from '../text.ts';

/** How far it came: every stage, those that were reached in bold and with a word for those who listen. */
export function Stages({ reached }: Pick<ThreadSummary, 'reached'>) {
  const t = useText();
  return (
    <ol class="stages" aria-label={t(words.reached)}>
      <li class="stage-reached">
        {t(stageTexts.voice)}
        <span class="visually-hidden">（{t(words.isReached)}）</span>
      </li>
      {stages.map((stage) => (
        <li key={stage} class={reached.has(stage) ? 'stage-reached' : undefined}>
          <span aria-hidden="true">→ </span>
          {t(stageTexts[stage])}
          <span class="visually-hidden">
            （{t(reached.has(stage) ? words.isReached : words.notReached)}）
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Threads as a list; headings one level below that of the page's part. */
export function ThreadList({
  threads,
  level = 2,
}: {
  threads: readonly ThreadSummary[];
  level?: 2 | 3;
}) {
  const t = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class="thread-list">
      {threads.map(({ id, title, summary, voices, movedOn, reached, sample }) => (
        <li key={id}>
          <Heading>
            <a href={`/threads/${id}`}>{title}</a> {sample && <SampleMark />}
          </Heading>
          <p>{summary}</p>
          <Stages reached={reached} />
          <p class="thread-facts">
            {t(words.voices(voices.all.toLocaleString('en')))}
            {movedOn && (
              <>
                {'　'}
                {t(words.moved)}：<Day date={movedOn} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** All threads that have come somewhere, those that moved last first. */
export function Threads({ page, typed }: { page: ThreadPage; typed: string }) {
  const t = useText();
  const list = { page: page.page, pageSize: page.pageSize, total: page.total };
  const href = (to: number) => `/threads?${new URLSearchParams({ q: typed, page: String(to) })}`;
  if (page.total === 0 && !typed) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <>
      <form method="get" action="/threads">
        <TextField label={words.searchWords} name="q" value={typed} width={20} />
        <Button variant="secondary">{t(words.find)}</Button>
      </form>
      {page.total === 0 ? (
        <EmptyState title={words.nothing} hint={words.nothingHint}>
          <a href="/threads">{t(words.showAll)}</a>
        </EmptyState>
      ) : (
        <>
          <ListCount {...list} />
          <ThreadList threads={page.items} />
          <Pager {...list} href={href} />
        </>
      )}
    </>
  );
}
