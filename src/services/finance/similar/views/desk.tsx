import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { similarDeskHref, similarHref } from '../../model.ts';
import { BringPart, BroughtTable, Removal } from '../../views/brought.tsx';
import { Problems } from '../../views/problems.tsx';
import type { SimilarImport } from '../queries.ts';
import { similarTexts as texts } from '../staff-text.ts';

function Remove({ id, publishedOn }: SimilarImport) {
  const t = useText();
  return (
    <Removal
      summary={texts.remove}
      warning={publishedOn ? texts.removePublished : texts.removeDraft}
    >
      <form method="post" action={`${similarDeskHref}/${id}/remove`}>
        <Button variant="danger">{t(texts.remove)}</Button>
      </form>
    </Removal>
  );
}

function Imports({ imports, mayBring }: Pick<SimilarDeskProps, 'imports' | 'mayBring'>) {
  if (imports.length === 0) return <EmptyState title={texts.none} hint={texts.noneHint} />;
  const remove = { key: 'remove', label: texts.removeHead };
  return (
    <BroughtTable
      caption={texts.files}
      rows={imports}
      waiting={texts.draft}
      pageHref={({ year }) => `${similarHref}?year=${year}`}
      draftHref={mayBring ? ({ id }) => `${similarDeskHref}/${id}` : undefined}
      facts={[
        {
          ...{ key: 'source', label: texts.source },
          render: ({ source, sample }) => (
            <span>
              {source} {sample && <SampleMark />}
            </span>
          ),
        },
        { key: 'type', label: texts.ownType, render: ({ ownType }) => ownType || '－' },
      ]}
      acts={mayBring ? [{ ...remove, render: (row) => <Remove {...row} /> }] : []}
    />
  );
}

function BringTowns(form: FormState) {
  return (
    <BringPart
      title={texts.bringTitle}
      base={similarDeskHref}
      form={form}
      yearHint={texts.yearHint}
      fileHint={texts.fileHint}
      button={texts.bring}
    >
      <TextField {...field(form, 'source')} label={texts.source} hint={texts.sourceHint} required />
      <TextField
        {...field(form, 'ownType')}
        label={texts.ownType}
        hint={texts.ownTypeHint}
        width={8}
      />
    </BringPart>
  );
}

export interface SimilarDeskProps extends FormState {
  readonly imports: readonly SimilarImport[];
  readonly problems: readonly Text[];
  readonly mayBring: boolean;
}

export function SimilarDesk({ imports, problems, mayBring, ...form }: SimilarDeskProps) {
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Problems problems={problems} />
      <Imports imports={imports} mayBring={mayBring} />
      {mayBring && <BringTowns {...form} />}
    </>
  );
}
