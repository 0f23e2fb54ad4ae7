import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { type Phase, publicHref, resultsHref, submissionPages } from '../../model.ts';
import { phaseTexts } from '../../text.ts';
import type { Call, CallList } from '../queries.ts';
import { callWords, listWords as words } from '../text.ts';
import { outlineOf, titleOf } from '../words.ts';
import { phaseTones } from './tones.ts';

export interface ListProps {
  readonly current: readonly Call[];
  readonly past: CallList;
  readonly page: number;
  readonly pageSize: number;
  readonly phase: (call: Call) => Phase;
}

function Entry({ call, phase }: { call: Call; phase: Phase }) {
  const t = useText();
  return (
    <li>
      <h3>
        <a href={publicHref(call)}>{t(titleOf(call))}</a>
      </h3>
      <p>
        <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge> <Day date={call.opensOn} />{' '}
        {t(callWords.to)} <Day date={call.closesOn} /> {call.sample && <SampleMark />}
      </p>
      <p class="comment-words">{t(outlineOf(call))}</p>
      {phase === 'answered' && (
        <p>
          <a href={resultsHref(call)}>
            {t(words.results)}
            <span class="visually-hidden">：{t(titleOf(call))}</span>
          </a>
        </p>
      )}
    </li>
  );
}

function Entries({ calls, phase }: { calls: readonly Call[]; phase: ListProps['phase'] }) {
  return (
    <ul class="comment-list">
      {calls.map((call) => (
        <Entry key={call.id} call={call} phase={phase(call)} />
      ))}
    </ul>
  );
}

/** All calls: those on which one can comment first, then what came of the others. */
export function CallListPage({ current, past, page, pageSize, phase }: ListProps) {
  const t = useText();
  const shown = { page, pageSize, total: past.total };
  return (
    <>
      <p>
        <a href={submissionPages.find}>{t(words.find)}</a>
      </p>
      <h2>{t(words.current)}</h2>
      {current.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Entries calls={current} phase={phase} />
      )}
      <h2>{t(words.past)}</h2>
      {past.total === 0 ? (
        <EmptyState title={words.noPast} hint={words.noPastHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <Entries calls={past.rows} phase={phase} />
        </>
      )}
      <Pager {...shown} href={(to) => `/public-comments?page=${to}`} list={words.past} />
    </>
  );
}
