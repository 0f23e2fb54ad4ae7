import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { deskProposalHref, proposalHref } from '../../model.ts';
import { partsOf } from '../../proposals/said.ts';
import { listWords, proposalWords } from '../../proposals/text.ts';
import { StatusBadge, Yen } from '../../views/parts.tsx';
import type { Work } from '../queries.ts';
import { workWords as words } from '../text.ts';
import { WorkForms } from './forms.tsx';

export interface WorkForm extends FormState {
  readonly to?: string;
}

export interface WorkProps {
  readonly work: Work;
  readonly departments: readonly Department[];
  /** A verdict, a route or a merge is possible now. */
  readonly isOpen: boolean;
  readonly form: WorkForm;
  readonly saved: boolean;
}

function Said({ work }: WorkProps) {
  const t = useText();
  const { voice, proposal } = work;
  if (!voice) return <p>{t(words.unreadable)}</p>;
  const { what, where, whom } = partsOf(voice.text);
  const { roughCost } = proposal;
  const items: Description[] = [
    { term: words.title, value: voice.title ?? '' },
    { term: words.what, value: <span class="budget-words">{what}</span> },
    ...(where ? [{ term: words.where, value: where }] : []),
    ...(whom ? [{ term: words.whom, value: whom }] : []),
    ...(roughCost !== null ? [{ term: words.rough, value: <Yen value={roughCost} /> }] : []),
  ];
  return (
    <>
      <DescriptionList items={items} />
      <p>
        <a href={`/staff/voices/${voice.id}`}>{t(words.voice)}</a>
      </p>
    </>
  );
}

function Found({ work }: WorkProps) {
  const t = useText();
  const { reason, cost, runningCost, title, summary } = work.proposal;
  if (reason === '') return null;
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t(words.verdict)}</h2>
      <p class="budget-words">{reason}</p>
      <DescriptionList
        items={[
          ...(title ? [{ term: words.ballotTitle, value: title }] : []),
          ...(summary
            ? [{ term: words.summary, value: <span class="budget-words">{summary}</span> }]
            : []),
          ...(cost !== null ? [{ term: words.cost, value: <Yen value={cost} /> }] : []),
          ...(runningCost !== null
            ? [{ term: words.runningCost, value: <Yen value={runningCost} /> }]
            : []),
        ]}
      />
    </section>
  );
}

function Others({ work }: WorkProps) {
  const t = useText();
  const list = (rows: Work['alike']) => (
    <ul>
      {rows.map(({ proposal, title }) => (
        <li key={proposal.id}>
          <a href={deskProposalHref(proposal.id)}>{title}</a>{' '}
          <StatusBadge status={proposal.status} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{t(words.alike)}</h2>
      {work.alike.length === 0 ? <p>{t(words.noAlike)}</p> : list(work.alike)}
      {work.merged.length > 0 && (
        <>
          <h2>{t(words.merged)}</h2>
          {list(work.merged)}
        </>
      )}
    </>
  );
}

function History({ work }: WorkProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.history)}</h2>
      <ul>
        {work.events.map(({ id, kind, text, note, happenedOn }) => (
          <li key={id}>
            <Day date={happenedOn} /> {t(proposalWords.events[kind])}
            {kind === 'ballot' ? ` ${t(listWords.number(Number(text)))}` : text && `：${text}`}
            {note && `（${note}）`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One proposal on the desk: what was said, what was found, and what can be done. */
export function WorkPage(props: WorkProps) {
  const t = useText();
  const { work, form, saved, isOpen } = props;
  const { proposal, round } = work;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {saved && <Notice kind="success" title={words.saved} />}
      <p class="budget-facts">
        <StatusBadge status={proposal.status} />
        {proposal.number !== null && <span>{t(listWords.number(proposal.number))}</span>}
        {proposal.sample && <SampleMark />}
      </p>
      {proposal.sight === 'waiting' && <p>{t(words.waitsForCheck)}</p>}
      <ButtonRow>
        {proposal.won && (
          <ButtonLink href={`${deskProposalHref(proposal.id)}/progress`}>
            {t(words.progress)}
          </ButtonLink>
        )}
        {proposal.mergedInto && (
          <ButtonLink href={deskProposalHref(proposal.mergedInto)} variant="secondary">
            {t(words.mergedInto)}
          </ButtonLink>
        )}
        {proposal.sight === 'shown' && (
          <ButtonLink href={proposalHref(round, proposal.id)} variant="secondary">
            {t(words.public)}
          </ButtonLink>
        )}
      </ButtonRow>
      <h2>{t(words.said)}</h2>
      <Said {...props} />
      <Found {...props} />
      {isOpen && <WorkForms {...props} />}
      <Others {...props} />
      <History {...props} />
    </>
  );
}
