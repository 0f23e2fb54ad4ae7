import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { callWords } from '../../calls/text.ts';
import { writeWords as words } from '../text.ts';
import { Blocks, WhoFields } from './blocks.tsx';

export interface WriteProps extends FormState {
  readonly call: Call;
  readonly sections: readonly string[];
  readonly signedIn: boolean;
  readonly action: string;
  /** It takes nothing any more; what was typed stays, and where to send it is said. */
  readonly isClosed: boolean;
  readonly isChange?: boolean;
}

function Where({ call }: Pick<WriteProps, 'call'>) {
  const t = useText();
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t(words.where)}</h2>
      <p class="comment-words" lang="ja">
        {call.sendTo}
      </p>
    </section>
  );
}

/** Comments on a draft, several at once, in one page. */
export function WritePage(props: WriteProps) {
  const t = useText();
  const { call, action, isClosed, isChange = false } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {isClosed && <Where call={call} />}
      <p>{t(words.lead)}</p>
      <p>{t(callWords.use)}</p>
      <form method="post" action={action} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(props.values, 'key')} />
        <Blocks {...props} />
        <Button variant="secondary" name="more" value="1">
          {t(words.more)}
        </Button>
        <WhoFields {...props} />
        <ButtonRow>
          <Button>{t(isChange ? words.change : words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
