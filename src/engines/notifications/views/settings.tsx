import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { NotificationKind } from '../kinds.ts';
import type { ChosenPreferences } from '../queries.ts';
import { paces } from '../rules.ts';
import { words } from '../text.ts';

export interface SettingsProps {
  readonly base: string;
  readonly preferences: ChosenPreferences;
  readonly kinds: readonly NotificationKind[];
  readonly lineConnected: boolean;
  readonly linked: boolean;
  /** The code to send, while one is waiting. */
  readonly code?: string;
  /** Why mail comes back. */
  readonly bounce?: string;
  readonly errors?: FieldErrors;
  readonly done: boolean;
}

const paceOptions = paces.map((pace) => ({ value: pace, label: words.paces[pace] }));
const languageOptions = Object.entries(words.languages).map(([value, label]) => ({ value, label }));
const hourOptions = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: words.hour(hour),
}));

function Bounced({ base, bounce }: Pick<SettingsProps, 'base' | 'bounce'>) {
  const t = useText();
  if (!bounce) return null;
  return (
    <Notice kind="warning" title={words.bounced}>
      <p>{t(words.bouncedText)}</p>
      <form method="post" action={`${base}/resume`}>
        <Button variant="secondary">{t(words.resume)}</Button>
      </form>
    </Notice>
  );
}

function Line({ base, lineConnected, linked, code }: SettingsProps) {
  const t = useText();
  if (!lineConnected) return <p>{t(words.lineAway)}</p>;
  const action = linked ? 'unlink' : 'link';
  return (
    <form method="post" action={`${base}/line/${action}`}>
      {linked && <p>{t(words.linked)}</p>}
      {!linked && code && <p>{t(words.linkCode(code))}</p>}
      <Button variant="secondary">{t(linked ? words.unlink : words.link)}</Button>
    </form>
  );
}

function Quiet({ preferences, errors }: Pick<SettingsProps, 'preferences' | 'errors'>) {
  const t = useText();
  return (
    <fieldset>
      <legend>{t(words.quiet)}</legend>
      <p>{t(words.quietHint)}</p>
      <Select
        label={words.quietFrom}
        name="quietFrom"
        value={String(preferences.quietFrom)}
        options={hourOptions}
        error={errors?.quietFrom}
      />
      <Select
        label={words.quietTo}
        name="quietTo"
        value={String(preferences.quietTo)}
        options={hourOptions}
        error={errors?.quietTo}
      />
    </fieldset>
  );
}

function Channels({ preferences, kinds, errors, lineConnected }: SettingsProps) {
  const { channels, silenced } = preferences;
  return (
    <>
      <Radios
        label={words.byMail}
        name="mail"
        value={channels.mail}
        options={paceOptions}
        error={errors?.mail}
      />
      {lineConnected && (
        <Radios
          label={words.byLine}
          name="line"
          value={channels.line}
          options={paceOptions}
          error={errors?.line}
        />
      )}
      {kinds.length > 0 && (
        <Checkboxes
          label={words.kinds}
          name="kinds"
          values={kinds.map(({ kind }) => kind).filter((kind) => !silenced.includes(kind))}
          options={kinds.map(({ kind, label }) => ({ value: kind, label }))}
        />
      )}
    </>
  );
}

/** How somebody wants to be told; saved as consent with its moment. */
export function Settings(props: SettingsProps) {
  const t = useText();
  const { base, preferences, errors } = props;
  return (
    <>
      {props.done && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={errors} />
      <Bounced {...props} />
      <form method="post" action={base}>
        <Channels {...props} />
        <Quiet preferences={preferences} errors={errors} />
        <Radios
          label={words.language}
          name="language"
          value={preferences.language}
          options={languageOptions}
          error={errors?.language}
        />
        {preferences.chosenAt && (
          <p>
            {t(words.chosenAt)}: <Moment at={preferences.chosenAt} />
          </p>
        )}
        <Button>{t(words.save)}</Button>
      </form>
      <h2>{t(words.channels.line)}</h2>
      <Line {...props} />
    </>
  );
}
