import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { voicesPerPage } from '../../inputs/model.ts';
import type { InputList } from '../../inputs/queries.ts';
import type { CampaignLine } from '../campaigns/queries.ts';
import { CampaignList } from '../campaigns/views/campaigns.tsx';
import { eachLimit } from '../each.ts';
import { type HeldView, heldViews } from '../queries.ts';
import type { FilterRule } from '../rules.ts';
import { deskWords as words } from '../text.ts';
import { Choice, ModerationTabs, reasonOptions } from './choices.tsx';

export interface ModerationProps extends FormState {
  readonly waiting: InputList;
  readonly rules: ReadonlyMap<string, readonly FilterRule[]>;
  readonly campaigns: readonly CampaignLine[];
  readonly appeals: number;
  readonly view: HeldView;
  readonly page: number;
}

const href = (view: HeldView, page = 1) =>
  `/staff/moderation?${new URLSearchParams({ view, ...(page > 1 && { page: String(page) }) })}`;

function Decide({ total, ...state }: FormState & { total: number }) {
  const t = useText();
  return (
    <>
      {total > voicesPerPage && (
        <Checkboxes
          label={words.scope}
          name="whole"
          options={[{ value: 'yes', label: words.whole(total), hint: words.wholeHint(eachLimit) }]}
          values={typedValues(state.values, 'whole')}
        />
      )}
      <ButtonRow>
        <Button name="act" value="show">
          {t(words.show)}
        </Button>
      </ButtonRow>
      <Select
        {...field(state, 'reason')}
        label={words.reason}
        options={reasonOptions}
        placeholder={words.pick}
      />
      <TextField {...field(state, 'note')} label={words.note} width={40} />
      <ButtonRow>
        <Button name="act" value="hide" variant="danger">
          {t(words.hide)}
        </Button>
      </ButtonRow>
    </>
  );
}

function Waiting(props: ModerationProps) {
  const { waiting, rules, view, page, values, errors } = props;
  const list = { page, pageSize: voicesPerPage, total: waiting.total };
  const chosen = new Set(typedValues(values, 'inputs'));
  return (
    <form method="post" action={href(view, page)} class="form" noValidate>
      <ListCount {...list} />
      <ul class="voice-choices">
        {waiting.inputs.map((voice) => (
          <Choice
            key={voice.id}
            voice={voice}
            chosen={chosen.has(voice.id)}
            rules={rules.get(voice.id) ?? []}
          />
        ))}
      </ul>
      <Decide total={waiting.total} values={values} errors={errors} />
      <Pager {...list} href={(to) => href(view, to)} />
    </form>
  );
}

/** Voices that a person reads before others do; several are decided at once. */
export function ModerationDesk(props: ModerationProps) {
  const { waiting, campaigns, appeals, view, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ModerationTabs current="/staff/moderation" appeals={appeals} />
      <CampaignList campaigns={campaigns} />
      <Tabs
        label={words.list}
        tabs={heldViews.map((one) => ({ label: words.views[one], href: href(one) }))}
        current={href(view)}
      />
      {waiting.inputs.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Waiting {...props} />
      )}
    </>
  );
}
