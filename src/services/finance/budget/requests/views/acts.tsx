import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Round, roundDeskHref } from '../../model.ts';
import { queryOf, TableFields } from '../../views/parts.tsx';
import { requestTexts as texts } from '../text.ts';

interface RequestActsProps extends FormState {
  readonly round: Round;
  readonly filter: { readonly department: string };
  readonly problems: readonly Text[];
  readonly mayWrite: boolean;
  readonly mayDecide: boolean;
}

function WriterActs({ round, filter, ...props }: RequestActsProps) {
  const t = useText();
  const href = roundDeskHref(round.year);
  const query = queryOf({ department: filter.department });
  return (
    <>
      <Disclosure summary={texts.uploadTitle} open={props.problems.length > 0}>
        <p>{t(texts.uploadHint)}</p>
        <form
          method="post"
          action={`${href}/import${query}`}
          encType="multipart/form-data"
          class="form"
        >
          <TableFields values={props.values} errors={props.errors} />
          <Button variant="secondary">{t(texts.upload)}</Button>
        </form>
      </Disclosure>
      <Disclosure summary={texts.sendAllTitle}>
        <form method="post" action={`${href}/send`}>
          <p>{t(texts.sendAllHint)}</p>
          <Button variant="secondary">{t(texts.sendAll)}</Button>
        </form>
      </Disclosure>
    </>
  );
}

function DecideRest({ round }: { round: Round }) {
  const t = useText();
  return (
    <Disclosure summary={texts.restTitle}>
      <form method="post" action={`${roundDeskHref(round.year)}/decide`} class="form">
        <p>{t(texts.restHint)}</p>
        <TextField
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={texts.asReviewed.ja}
          width={40}
          required
        />
        <Button variant="secondary">{t(texts.rest)}</Button>
      </form>
    </Disclosure>
  );
}

/** What is done with all requests at once. */
export function RequestActs(props: RequestActsProps) {
  return (
    <>
      {props.mayWrite && <WriterActs {...props} />}
      {props.mayDecide && <DecideRest round={props.round} />}
    </>
  );
}
