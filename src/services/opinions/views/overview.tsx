import type { IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { formTexts } from '../consultations/form-text.ts';
import type { Consultation } from '../consultations/queries.ts';
import { lastDayOf, phaseOf } from '../consultations/rules.ts';
import { phaseTexts, overviewWords as words } from '../consultations/text.ts';
import { questionOf, titleOf } from '../consultations/words.ts';
import { ideaWords } from '../ideas/text.ts';
import { publicHref } from '../model.ts';
import { moduleTexts } from '../text.ts';
import { phaseTones } from './phase.ts';

export interface OverviewProps {
  readonly today: IsoDate;
  readonly current: readonly Consultation[];
  readonly past: { readonly rows: readonly Consultation[]; readonly total: number };
  readonly letterOpen: boolean;
  readonly page: number;
  readonly pageSize: number;
}

function List({ rows, today }: { rows: readonly Consultation[]; today: IsoDate }) {
  const t = useText();
  return (
    <ul class="opinion-list">
      {rows.map((one) => (
        <li key={one.id}>
          <h3>
            <a href={publicHref(one)}>{t(titleOf(one))}</a> {one.sample && <SampleMark />}
          </h3>
          <p>{t(questionOf(one))}</p>
          {one.outcome && <p class="opinion-words">{one.outcome}</p>}
          <p class="opinion-facts">
            <Badge tone={phaseTones[phaseOf(one, today)]}>
              {t(phaseTexts[phaseOf(one, today)])}
            </Badge>
            <span>{t(formTexts[one.form])}</span>
            <span>
              <Day date={one.opensOn} /> 〜 <Day date={lastDayOf(one)} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Every way to say something, what is open, and what came of earlier ones. */
export function Overview({ today, current, past, letterOpen, page, pageSize }: OverviewProps) {
  const t = useText();
  return (
    <>
      {letterOpen && (
        <ButtonRow>
          <ButtonLink href="/opinions/letter">{t(moduleTexts.letter)}</ButtonLink>
        </ButtonRow>
      )}
      <section>
        <h2>{t(words.current)}</h2>
        {current.length === 0 ? (
          <EmptyState title={words.none} hint={words.noneHint} />
        ) : (
          <List rows={current} today={today} />
        )}
      </section>
      <ul>
        <li>
          <a href="/opinions/ideas">{t(ideaWords.title)}</a>
        </li>
        <li>
          <a href="/opinions/guidelines">{t(moduleTexts.guidelines)}</a>
        </li>
      </ul>
      {past.total > 0 && (
        <section>
          <h2>{t(words.past)}</h2>
          <List rows={past.rows} today={today} />
          <Pager
            page={page}
            pageSize={pageSize}
            total={past.total}
            href={(to) => `/opinions?page=${to}`}
          />
        </section>
      )}
    </>
  );
}
