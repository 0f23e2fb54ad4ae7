import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { togetherPath } from '../../../desk/together/model.ts';
import { staffVoiceHref } from '../../../inputs/model.ts';
import { deskWords } from '../../text.ts';
import { reasonOptions } from '../../views/choices.tsx';
import type { Campaign } from '../queries.ts';
import { campaignWords as words } from '../text.ts';
import { campaignHref } from './campaigns.tsx';

export interface CampaignProps extends FormState {
  readonly campaign: Campaign;
  readonly started?: Text;
}

function Counts({ campaign }: { campaign: Campaign }) {
  const t = useText();
  const { count, waiting, shown, hidden, first, last } = campaign;
  const counted = (value: number) => t(words.count(value));
  return (
    <DescriptionList
      items={[
        { term: words.all, value: counted(count) },
        { term: words.held, value: counted(waiting) },
        { term: words.shown, value: counted(shown) },
        { term: words.hidden, value: counted(hidden) },
        { term: words.first, value: <Moment at={first} /> },
        { term: words.last, value: <Moment at={last} /> },
      ]}
    />
  );
}

function Decide({ campaign, ...state }: Omit<CampaignProps, 'started'>) {
  const t = useText();
  const { id, waiting, shown } = campaign;
  if (waiting === 0 && shown === 0) return <p>{t(words.settled)}</p>;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{t(words.decide)}</h2>
      <form method="post" action={campaignHref(id)} class="form" noValidate>
        {waiting > 0 && (
          <ButtonRow>
            <Button name="act" value="show">
              {t(words.show(waiting))}
            </Button>
          </ButtonRow>
        )}
        <Select
          {...field(state, 'reason')}
          label={deskWords.reason}
          options={reasonOptions}
          placeholder={deskWords.pick}
        />
        <TextField {...field(state, 'note')} label={deskWords.note} width={40} />
        {shown > 0 && (
          <Checkboxes
            label={words.scope}
            name="shownToo"
            options={[{ value: 'yes', label: words.shownToo(shown) }]}
            values={typedValues(state.values, 'shownToo')}
          />
        )}
        <ButtonRow>
          <Button name="act" value="hide" variant="danger">
            {t(words.hide)}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** Nearly the same texts as one: how many, how they are worded, and one decision about them. */
export function CampaignPage({ campaign, started, ...state }: CampaignProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {started && <Notice kind="success" title={started} />}
      <Counts campaign={campaign} />
      <section aria-labelledby="wordings">
        <h2 id="wordings">{t(words.wordings)}</h2>
        {campaign.wordings.map(({ text, count }) => (
          <blockquote key={text} class="voice-text">
            {text}
            {count > 1 && <p class="voice-note">{t(words.count(count))}</p>}
          </blockquote>
        ))}
        <p>
          <a href={staffVoiceHref(campaign.id)}>{t(words.read)}</a>
        </p>
        <p>
          <a href={`${togetherPath}?alike=${campaign.id}`}>{t(words.answer)}</a>
        </p>
      </section>
      <Decide campaign={campaign} {...state} />
    </>
  );
}
