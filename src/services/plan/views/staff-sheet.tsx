import { dayInTokyo } from '#japan/dates.ts';
import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { Steps } from '#ui/components/steps.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { recordedIn, withRecorded } from '../costs/rules.ts';
import { amountHint, SheetCost } from '../costs/views/on-sheet.tsx';
import {
  decisions,
  type EvaluationSheet,
  type SheetActions,
  type SheetContent,
  steps,
} from '../evaluations/model.ts';
import { decisionTexts, stepTexts } from '../evaluations/text.ts';
import { sheetWords, staffWords } from './evaluation-text.ts';
import type { FormState } from './record-form.tsx';
import { LastYear, Paragraphs, Sheet } from './sheet.tsx';

interface StaffSheetProps {
  readonly sheet: EvaluationSheet;
  readonly actions: SheetActions;
  readonly form: FormState;
}

export function StaffSheet(props: StaffSheetProps) {
  const t = useText();
  const { sheet, actions, form } = props;
  return (
    <>
      {sheet.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <Steps
        label={sheetWords.stepsLabel}
        steps={steps.map((step, index) => ({
          label: stepTexts[step],
          state: stateOf(index, steps.indexOf(sheet.step)),
        }))}
      />
      <ErrorSummary errors={form.errors} />
      {actions.edit ? <SheetForm {...props} /> : <Sheet sheet={sheet} />}
      <Moves {...props} />
      <section>
        <h2>{t(sheetWords.history)}</h2>
        <Events sheet={sheet} />
      </section>
    </>
  );
}

function stateOf(index: number, current: number): 'done' | 'current' | 'todo' {
  if (index === current) return 'current';
  return index < current ? 'done' : 'todo';
}

function sheetAddress({ fiscalYear, policy }: EvaluationSheet): string {
  return `/staff/plan/evaluations/${fiscalYear}/${policy.number}`;
}

/** What stands in the field: what was typed when the form came back, else what is stored. */
function fieldValue(form: FormState, content: SheetContent, name: keyof SheetContent): string {
  return form.values ? typedValue(form.values, name) : String(content[name] ?? '');
}

type LongText = 'followUp' | 'results' | 'worked' | 'issues' | 'nextChanges';

function LongTextField(props: { name: LongText; hint?: Text; of: StaffSheetProps }) {
  const { name, hint } = props;
  const { sheet, form } = props.of;
  return (
    <TextArea
      label={sheetWords[name]}
      hint={hint}
      name={name}
      value={fieldValue(form, sheet.content, name)}
      error={form.errors?.[name]}
    />
  );
}

function AmountField(props: { name: 'budgetYen' | 'actualYen'; label: Text; of: StaffSheetProps }) {
  const { name, label } = props;
  const { sheet, form } = props.of;
  const yen = withRecorded(sheet.content, recordedIn(sheet.cost, sheet.fiscalYear))[name];
  return (
    <TextField
      label={label}
      hint={amountHint(sheet, name)}
      name={name}
      value={
        form.values ? typedValue(form.values, name) : yen === undefined ? '' : formatNumber(yen)
      }
      error={form.errors?.[name]}
      inputMode="numeric"
      width={12}
      suffix={sheetWords.yen}
    />
  );
}

function DecisionField({ sheet, form }: StaffSheetProps) {
  return (
    <Select
      label={sheetWords.decision}
      name="decision"
      value={fieldValue(form, sheet.content, 'decision')}
      error={form.errors?.decision}
      placeholder={staffWords.chooseDecision}
      options={decisions.map((decision) => ({ value: decision, label: decisionTexts[decision] }))}
    />
  );
}

function SheetForm(props: StaffSheetProps) {
  const t = useText();
  const { sheet } = props;
  return (
    <form method="post" action={sheetAddress(sheet)} noValidate>
      <input type="hidden" name="version" value={sheet.version} />
      <h2>{t(sheetWords.plan)}</h2>
      <LastYear sheet={sheet} />
      <SheetCost sheet={sheet} />
      <h2>{t(staffWords.edit)}</h2>
      {(['followUp', 'results', 'worked', 'issues'] as const).map((name) => (
        <LongTextField key={name} name={name} of={props} />
      ))}
      <AmountField name="budgetYen" label={sheetWords.budget} of={props} />
      <AmountField name="actualYen" label={sheetWords.actual} of={props} />
      <DecisionField {...props} />
      <LongTextField name="nextChanges" hint={sheetWords.nextChangesHint} of={props} />
      <ButtonRow>
        <Button>{t(staffWords.save)}</Button>
      </ButtonRow>
    </form>
  );
}

function Moves({ sheet, actions, form }: StaffSheetProps) {
  const t = useText();
  if (!sheet.id || !(actions.advanceTo || actions.returnTo || actions.comment)) return null;
  return (
    <form method="post" action={`${sheetAddress(sheet)}/step`} noValidate>
      <input type="hidden" name="version" value={sheet.version} />
      <h2>{t(staffWords.step)}</h2>
      {actions.edit && <p class="muted">{t(staffWords.saveBefore)}</p>}
      <TextArea
        label={staffWords.comment}
        hint={staffWords.commentHint}
        name="comment"
        value={typedValue(form.values, 'comment')}
        error={form.errors?.comment}
        rows={3}
      />
      <ButtonRow>
        {actions.advanceTo && (
          <Move to="advance" label={staffWords.advance(stepTexts[actions.advanceTo])} />
        )}
        {actions.returnTo && (
          <Move to="return" label={staffWords.return(stepTexts[actions.returnTo])} />
        )}
        {actions.comment && <Move to="comment" label={staffWords.commentAction} />}
      </ButtonRow>
    </form>
  );
}

function Move(props: { to: 'advance' | 'return' | 'comment'; label: Text }) {
  return (
    <Button name="move" value={props.to} variant="secondary">
      {useText()(props.label)}
    </Button>
  );
}

function Events({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  if (sheet.events.length === 0) return <p class="muted">{t(staffWords.notBegun)}</p>;
  return (
    <ol class="events">
      {sheet.events.map(({ id, kind, at, by, comment, to }) => (
        <li key={id}>
          <Day date={dayInTokyo(at)} /> {by} {t(sheetWords.event[kind])}（{t(stepTexts[to])}）
          {comment && <Paragraphs text={comment} />}
        </li>
      ))}
    </ol>
  );
}
