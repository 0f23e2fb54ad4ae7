import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { ModerationTabs, Rules } from '../../views/choices.tsx';
import { filterWords as words } from '../text.ts';
import type { Trial } from '../try.ts';

const numbers = ['links', 'repeats', 'shouting', 'personalData', 'alike'] as const;
const hints: Readonly<Record<(typeof numbers)[number], Text>> = {
  links: words.linksHint,
  repeats: words.repeatsHint,
  shouting: words.shoutingHint,
  personalData: words.personalDataHint,
  alike: words.alikeHint,
};

function Result({ trial }: { trial: Trial }) {
  const t = useText();
  const stopped = trial.rules.length > 0;
  return (
    <Notice kind={stopped ? 'warning' : 'success'} title={stopped ? words.stops : words.passes}>
      {stopped && (
        <p>
          <Rules rules={trial.rules} />
        </p>
      )}
      <DescriptionList
        items={[
          ...(trial.matched.length > 0
            ? [{ term: words.matched, value: trial.matched.join('、') }]
            : []),
          { term: words.masked, value: trial.masked },
          { term: words.compared, value: trial.compared },
        ]}
      />
      <p class="voice-note">
        {t(words.maskedHint)}
        {t(words.alikeNote)}
      </p>
    </Notice>
  );
}

function Numbers(state: FormState) {
  return (
    <>
      {numbers.map((name) => (
        <TextField
          key={name}
          {...field(state, name)}
          label={words[name]}
          hint={hints[name]}
          inputMode="numeric"
          width={8}
        />
      ))}
    </>
  );
}

/** What the filters hold, and a place to try it. One form: what is tried is what would be saved. */
export function Filters(props: FormState & { trial?: Trial; saved: boolean }) {
  const t = useText();
  const { trial, saved, ...state } = props;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <ModerationTabs current="/staff/moderation/settings" />
      {saved && <Notice kind="success" title={words.saved} />}
      <form method="post" action="/staff/moderation/settings" class="form" noValidate>
        <input type="hidden" name="seen" value={typedValue(state.values, 'seen')} />
        <TextArea {...field(state, 'words')} label={words.words} hint={words.wordsHint} rows={8} />
        <Numbers {...state} />
        <ButtonRow>
          <Button name="act" value="save">
            {t(words.save)}
          </Button>
        </ButtonRow>
        <section aria-labelledby="try">
          <h2 id="try">{t(words.tryTitle)}</h2>
          <p>{t(words.tryLead)}</p>
          {trial && <Result trial={trial} />}
          <TextArea {...field(state, 'sample')} label={words.sample} rows={4} />
          <ButtonRow>
            <Button name="act" value="try" variant="secondary">
              {t(words.tryIt)}
            </Button>
          </ButtonRow>
        </section>
      </form>
    </>
  );
}
