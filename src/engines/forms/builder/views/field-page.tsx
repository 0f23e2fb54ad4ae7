import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { kindTexts } from '../../compare/text.ts';
import type { Field, RepeatField } from '../../definition/model.ts';
import type { Workbench } from '../queries.ts';
import type { SourceLine } from '../sources.ts';
import { builderTexts } from '../text.ts';
import { FieldRows } from './field-rows.tsx';
import { KindSettings } from './kind-settings.tsx';
import { formHref, Revision, TextInputs, WhenSelect } from './parts.tsx';
import { kinds } from './screens.tsx';

const { fields: words } = builderTexts;

export interface FieldPageProps {
  readonly bench: Workbench;
  readonly path: string;
  /** As stored, or as it was just typed. */
  readonly field: Field;
  readonly when?: string;
  readonly errors?: FieldErrors;
  readonly sources: readonly SourceLine[];
}

const yes = [{ value: 'yes', label: words.required }];
const locked = [{ value: 'yes', label: words.locked }];

function Prefill({ field, sources }: Pick<FieldPageProps, 'field' | 'sources'>) {
  return (
    <>
      <TextField
        label={words.question}
        hint={words.questionHint}
        name="question"
        value={field.question ?? ''}
      />
      <Checkboxes
        label={words.sources}
        hint={words.sourcesHint}
        name="sources"
        options={sources.map(({ name, label }) => ({ value: name, label }))}
        values={field.prefill?.sources ?? []}
      />
      <Checkboxes
        label={words.lockedGroup}
        name="locked"
        options={locked}
        values={field.prefill?.locked ? ['yes'] : []}
      />
    </>
  );
}

function RowFields({ bench, field }: { bench: Workbench; field: RepeatField }) {
  const t = useText();
  const item = bench.definition.screens
    .flatMap(({ items }) => items)
    .find((one) => one.field === field.key);
  const order = item?.items ?? field.fields.map(({ key }) => ({ field: key, when: undefined }));
  const rows = order.flatMap(({ field: key, when }) => {
    const inner = field.fields.find((one) => one.key === key);
    return inner ? [{ path: `${field.key}.${key}`, field: inner, when }] : [];
  });
  return (
    <section>
      <h2>{t(words.inRow)}</h2>
      <FieldRows bench={bench} caption={words.rowCaption} rows={rows} />
      <h3>{t(words.addInRow)}</h3>
      <form method="post" action={formHref(bench.id, '/fields')} class="builder-add">
        <Revision bench={bench} />
        <input type="hidden" name="repeat" value={field.key} />
        <TextField label={words.label} name="label" required />
        <Select
          label={words.kind}
          name="kind"
          options={kinds
            .filter((kind) => kind !== 'repeat')
            .map((kind) => ({ value: kind, label: kindTexts[kind] }))}
          required
        />
        <Button variant="secondary">{t(words.addInRow)}</Button>
      </form>
    </section>
  );
}

function MoveToScreen({ bench, path }: { bench: Workbench; path: string }) {
  const t = useText();
  const { screens } = bench.definition;
  if (path.includes('.') || screens.length < 2) return null;
  return (
    <form
      method="post"
      action={formHref(bench.id, `/fields/${encodeURIComponent(path)}/place`)}
      class="builder-add"
    >
      <Revision bench={bench} />
      <Select
        label={words.toScreen}
        name="screen"
        options={screens.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button variant="secondary" name="act" value="move">
        {t(words.move)}
      </Button>
    </form>
  );
}

function KindAndKey({ field }: { field: Field }) {
  const t = useText();
  return (
    <p>
      {t(words.kind)}：{t(kindTexts[field.kind])}　{t(words.key)}：<code>{field.key}</code>
    </p>
  );
}

/** Everything about one question. */
export function FieldPage({ bench, path, field, when, errors, sources }: FieldPageProps) {
  const t = useText();
  return (
    <>
      <form
        method="post"
        action={formHref(bench.id, `/fields/${encodeURIComponent(path)}`)}
        class="form"
        noValidate
      >
        <ErrorSummary errors={errors} />
        <Revision bench={bench} />
        <KindAndKey field={field} />
        <TextInputs
          label={words.label}
          name="label"
          value={field.label}
          error={errors?.['label.ja']}
          required
        />
        <TextInputs label={words.hint} name="hint" value={field.hint} long />
        <Checkboxes
          label={words.requiredGroup}
          name="required"
          options={yes}
          values={field.required ? ['yes'] : []}
        />
        <WhenSelect form={bench.definition} label={words.when} value={when} />
        <KindSettings form={bench.definition} field={field} errors={errors} />
        {field.kind !== 'repeat' && <Prefill field={field} sources={sources} />}
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
      <MoveToScreen bench={bench} path={path} />
      {field.kind === 'repeat' && <RowFields bench={bench} field={field} />}
    </>
  );
}
