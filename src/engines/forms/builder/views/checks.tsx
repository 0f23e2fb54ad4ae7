import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { Check, FormDefinition } from '../../definition/model.ts';
import { labelOf } from '../../prover/finding.ts';
import { checkWords } from '../check-text.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { typedText } from '../typed-text.ts';
import { formHref, Revision, ruleOptions, TextInputs } from './parts.tsx';

const { rules: words } = builderTexts;

function Words({ text }: { text: Text }) {
  const t = useText();
  return <>{t(text)}</>;
}

function fieldOptions(form: FormDefinition) {
  return form.fields.flatMap((asked) => [
    { value: asked.key, label: asked.label },
    ...(asked.kind === 'repeat'
      ? asked.fields.map((inner) => ({
          value: `${asked.key}.${inner.key}`,
          label: builderTexts.inRow(asked.label, inner.label),
        }))
      : []),
  ]);
}

function CheckActs({ bench, index }: { bench: Workbench; index: number }) {
  const t = useText();
  const message = bench.definition.checks[index]?.message;
  return (
    <form method="post" action={formHref(bench.id, '/checks')} class="builder-acts">
      <Revision bench={bench} />
      <a href={formHref(bench.id, `/checks?edit=${index}#check`)}>
        {t(checkWords.edit)}
        {message && <span class="visually-hidden">：{t(message)}</span>}
      </a>
      <Button variant="plain" name="remove" value={String(index)}>
        {t(builderTexts.fields.remove)}
      </Button>
    </form>
  );
}

export interface ChecksProps {
  readonly bench: Workbench;
  /** The check that is edited; a new one without it. */
  readonly edited?: number;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function CheckForm({ bench, edited, values, errors }: ChecksProps) {
  const t = useText();
  return (
    <form method="post" action={formHref(bench.id, '/checks')} class="form" noValidate>
      <ErrorSummary errors={errors} />
      <Revision bench={bench} />
      {edited !== undefined && <input type="hidden" name="edit" value={String(edited)} />}
      <Select
        label={checkWords.rule}
        {...field({ values, errors }, 'rule')}
        options={ruleOptions(bench.definition)}
        placeholder={words.choose}
        required
      />
      <Select
        label={checkWords.field}
        {...field({ values, errors }, 'field')}
        options={fieldOptions(bench.definition)}
        placeholder={words.choose}
        required
      />
      <TextInputs
        label={checkWords.message}
        name="message"
        value={values && typedText(values, 'message')}
        error={errors?.['message.ja']}
        required
        long
      />
      <ButtonRow>
        <Button>{t(edited === undefined ? checkWords.add : checkWords.save)}</Button>
        {edited !== undefined && (
          <ButtonLink variant="secondary" href={formHref(bench.id, '/checks')}>
            {t(checkWords.keep)}
          </ButtonLink>
        )}
      </ButtonRow>
    </form>
  );
}

function checkColumns(bench: Workbench): Column<{ check: Check; index: number }>[] {
  const { definition } = bench;
  return [
    {
      key: 'rule',
      label: checkWords.rule,
      rowHeader: true,
      render: ({ check }) => <Words text={labelOf(definition, { kind: 'rule', id: check.rule })} />,
    },
    {
      key: 'field',
      label: checkWords.field,
      render: ({ check }) => (
        <Words text={labelOf(definition, { kind: 'field', id: check.field })} />
      ),
    },
    {
      key: 'message',
      label: checkWords.message,
      render: ({ check }) => <Words text={check.message} />,
    },
    {
      key: 'acts',
      label: builderTexts.fields.actions,
      render: ({ index }) => <CheckActs bench={bench} index={index} />,
    },
  ];
}

/** What is refused across questions. */
export function ChecksPage(props: ChecksProps) {
  const t = useText();
  const { bench, edited } = props;
  const { checks } = bench.definition;
  return (
    <>
      {checks.length === 0 ? (
        <EmptyState title={checkWords.none} hint={checkWords.noneHint} />
      ) : (
        <DataTable
          caption={checkWords.caption}
          captionHidden
          columns={checkColumns(bench)}
          rows={checks.map((check, index) => ({ check, index }))}
        />
      )}
      <h2 id="check">{t(edited === undefined ? checkWords.add : checkWords.editing)}</h2>
      <CheckForm {...props} />
    </>
  );
}
