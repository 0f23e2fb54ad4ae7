import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { proposalHref, roundHref } from '../../model.ts';
import { resultWords } from '../../results/text.ts';
import type { Round } from '../../rounds/queries.ts';
import { StatusBadge, Yen } from '../../views/parts.tsx';
import type { ProposalFilter } from '../inputs.ts';
import { type ProposalPage, pageSize, type ShownProposal } from '../queries.ts';
import { listWords as words } from '../text.ts';

export interface ProposalListProps {
  readonly round: Round;
  readonly found: ProposalPage;
  readonly filter: ProposalFilter;
  readonly areas: readonly Option[];
}

function Filter({ round, filter, areas }: ProposalListProps) {
  const t = useText();
  return (
    <form
      {...{ method: 'get', action: `${roundHref(round)}#proposals`, class: 'budget-filter' }}
      aria-label={t(words.filter)}
    >
      <TextField label={words.words} name="q" value={filter.q} width={12} />
      {areas.length > 0 && (
        <Select
          {...{ label: words.area, name: 'area', value: filter.area, options: areas }}
          placeholder={words.anyArea}
        />
      )}
      <div class="field">
        <Button variant="secondary">{t(words.find)}</Button>
      </div>
    </form>
  );
}

function Outcome({ won, votes }: { won: boolean | null; votes: number | null }) {
  const t = useText();
  if (won === null || votes === null) return null;
  return (
    <>
      {won && <Badge tone="success">{t(resultWords.won)}</Badge>}
      <span>{t(resultWords.votes(votes))}</span>
    </>
  );
}

/** One proposal in a list. */
export function ProposalEntry({ round, one }: { round: Round; one: ShownProposal }) {
  const t = useText();
  const language = useLanguage();
  const { proposal, title, summary } = one;
  const { number, cost, status, won, votes, titleEn } = proposal;
  return (
    <li>
      <h3>
        {number !== null && <span class="budget-number">{t(words.number(number))}</span>}
        <a href={proposalHref(round, proposal.id)}>
          {language === 'en' && titleEn ? titleEn : title}
        </a>
      </h3>
      <p class="budget-words">{summary.length > 120 ? `${summary.slice(0, 119)}…` : summary}</p>
      <p class="budget-facts">
        {won === null && <StatusBadge status={status} />}
        <Outcome won={won} votes={votes} />
        {cost !== null && (
          <span>
            {t(words.cost)} <Yen value={cost} />
          </span>
        )}
      </p>
    </li>
  );
}

/** What was proposed, with search and pages. */
export function ProposalList(props: ProposalListProps) {
  const t = useText();
  const { round, found, filter } = props;
  const { page, q, area } = filter;
  const isFiltered = q !== '' || area !== '';
  const shown = { page, pageSize, total: found.total };
  const query = (to: number) => new URLSearchParams({ q, area, page: String(to) });
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t(words.proposals)}</h2>
      {round.ballotSeed !== null && <p>{t(words.onBallot)}</p>}
      {(found.total > 0 || isFiltered) && <Filter {...props} />}
      {found.shown.length === 0 ? (
        <EmptyState
          title={isFiltered ? words.noMatch : words.none}
          hint={isFiltered ? words.noMatchHint : words.noneHint}
        />
      ) : (
        <>
          <ListCount {...shown} />
          <ul class="budget-list">
            {found.shown.map((one) => (
              <ProposalEntry key={one.proposal.id} round={round} one={one} />
            ))}
          </ul>
          <Pager {...shown} href={(to) => `${roundHref(round)}?${query(to)}#proposals`} />
        </>
      )}
    </section>
  );
}
