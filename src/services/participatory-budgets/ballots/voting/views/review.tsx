import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import { costOf } from '../../counting/rules.ts';
import type { BallotPaper } from '../../model.ts';
import { titleOf } from '../../rules.ts';
import { reviewWords as words } from '../text.ts';
import { VoteSteps } from './steps.tsx';

export interface ReviewProps extends FormState {
  readonly action: string;
  readonly back: string;
  readonly paper: BallotPaper;
  readonly chosen: readonly number[];
}

/** What will be cast, to be looked at once more. */
export function ReviewPage({ action, back, paper, chosen, errors }: ReviewProps) {
  const t = useText();
  const lines = paper.lines.filter(({ number }) => chosen.includes(number));
  return (
    <>
      <VoteSteps at="review" />
      <ErrorSummary errors={errors} />
      <DataTable
        caption={words.chosen}
        columns={[
          {
            key: 'title',
            label: words.proposal,
            rowHeader: true,
            render: (line) => `${line.number}　${t(titleOf(line))}`,
          },
          {
            ...{ key: 'cost', label: words.cost, numeric: true },
            render: ({ cost }) => cost.toLocaleString('en'),
          },
        ]}
        rows={lines}
      />
      <p class="ballot-total">{t(words.total(lines.length, costOf(paper, chosen)))}</p>
      <p>{t(words.once)}</p>
      <form method="post" action={action}>
        <ButtonRow>
          <Button>{t(words.cast)}</Button>
          <ButtonLink href={back} variant="secondary">
            {t(words.change)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
