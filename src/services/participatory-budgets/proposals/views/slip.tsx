import type { RecordedInput } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import type { Round } from '../../rounds/queries.ts';
import { titleOf } from '../../rounds/words.ts';
import { enterWords, slipWords as words } from '../desk-text.ts';
import type { EnterForm } from '../inputs.ts';
import { enterHref } from './enter.tsx';

export interface SlipProps {
  readonly round: Round;
  readonly form: EnterForm;
  readonly recorded: RecordedInput;
  readonly contact: { readonly name: Text; readonly telephone: string };
  /** Where proposers look it up. */
  readonly address: string;
}

/** What the proposer takes home: one sheet, with the secret that is told once. */
export function ProposalSlip({ round, form, recorded, contact, address }: SlipProps) {
  const t = useText();
  const language = useLanguage();
  const number = (value: string) => <strong class="budget-number">{value}</strong>;
  return (
    <>
      {round.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <DescriptionList
        items={[
          { term: words.round, value: t(titleOf(round)) },
          { term: words.proposal, value: form.title },
          { term: words.what, value: <span class="budget-words">{form.what}</span> },
          { term: words.receivedOn, value: <Day date={form.receivedOn} era /> },
          { term: words.receipt, value: number(recorded.receipt) },
          { term: words.secret, value: number(recorded.secret) },
          { term: words.section, value: `${t(contact.name)} ${contact.telephone}` },
        ]}
      />
      <p>{t(words.next(dayText(round.votesFrom, language)))}</p>
      <p>{t(words.look(address))}</p>
      <p>{t(words.keep)}</p>
      <div class="budget-screen-only">
        <p>{t(words.lead)}</p>
        <ButtonRow>
          <ButtonLink href={enterHref(round.id)}>{t(words.another)}</ButtonLink>
          <ButtonLink href={deskHref(round.id)} variant="secondary">
            {t(enterWords.back)}
          </ButtonLink>
        </ButtonRow>
      </div>
    </>
  );
}
