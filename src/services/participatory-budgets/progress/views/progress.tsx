import type { IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { type Step, Steps } from '#ui/components/steps.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { proposalHref } from '../../model.ts';
import type { Proposal } from '../../proposals/queries.ts';
import type { Round } from '../../rounds/queries.ts';
import { Yen } from '../../views/parts.tsx';
import type { Milestone, Photo } from '../queries.ts';
import { isLate, progressOf } from '../rules.ts';
import { milestoneTexts, progressWords as words } from '../text.ts';

export interface ProgressProps {
  readonly milestones: readonly Milestone[];
  readonly today: IsoDate;
}

/** How far it is, in a line: for lists of winners. */
export function ProgressLine({ milestones, today }: ProgressProps) {
  const t = useText();
  const language = useLanguage();
  const { reached, total, late, next } = progressOf(milestones, today);
  return (
    <>
      <Progress label={words.title} value={reached} max={total} unit={words.steps} />
      <p class="budget-facts">
        {late.length > 0 && <Badge tone="warning">{t(words.isLate)}</Badge>}
        {next ? (
          <span>{t(words.next(milestoneTexts[next.kind], dayText(next.plannedOn, language)))}</span>
        ) : (
          <Badge tone="success">{t(words.finished)}</Badge>
        )}
      </p>
    </>
  );
}

function noteOf(one: Milestone, today: IsoDate, day: (date: IsoDate) => string) {
  if (one.reachedOn !== null) return words.reached(day(one.reachedOn));
  return isLate(one, today) ? words.late(day(one.plannedOn)) : words.planned(day(one.plannedOn));
}

/** Each step with its day and what was said about it. */
export function Milestones({ milestones, today }: ProgressProps) {
  const language = useLanguage();
  const day = (date: IsoDate) => dayText(date, language);
  const { next } = progressOf(milestones, today);
  const steps = milestones.map(
    (one): Step => ({
      label: milestoneTexts[one.kind],
      state: one.reachedOn !== null ? 'done' : one.kind === next?.kind ? 'current' : 'todo',
      note: noteOf(one, today, day),
    }),
  );
  const said = milestones.filter(({ text }) => text !== '');
  return (
    <>
      <Steps label={words.title} steps={steps} />
      {said.length > 0 && (
        <DescriptionList
          items={said.map(({ kind, text }) => ({
            term: milestoneTexts[kind],
            value: <span class="budget-words">{text}</span>,
          }))}
        />
      )}
    </>
  );
}

export interface WinnerProps extends ProgressProps {
  readonly round: Round;
  readonly proposal: Proposal;
  readonly photos: readonly Photo[];
}

function Pictures({ round, proposal, photos }: WinnerProps) {
  const t = useText();
  const language = useLanguage();
  if (photos.length === 0) return null;
  return (
    <>
      <h3>{t(words.photos)}</h3>
      <ul class="budget-photos">
        {photos.map(({ id, caption, takenOn, width, height }) => (
          <li key={id}>
            <figure>
              <img
                src={`${proposalHref(round, proposal.id)}/photos/${id}`}
                alt={caption}
                {...{ width, height, loading: 'lazy' }}
              />
              <figcaption>
                {caption}（{dayText(takenOn, language)}）
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way of a winner to the finished thing, on its page. */
export function WinnerProgress(props: WinnerProps) {
  const t = useText();
  const { cost, spent } = props.proposal;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t(words.title)}</h2>
      <ProgressLine {...props} />
      <Milestones {...props} />
      <DescriptionList
        items={[
          { term: words.spent, value: <Yen value={spent} /> },
          ...(cost !== null ? [{ term: words.cost, value: <Yen value={cost} /> }] : []),
        ]}
      />
      <Pictures {...props} />
    </section>
  );
}
