import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Workbench } from '../../builder/queries.ts';
import { formHref, Revision } from '../../builder/views/parts.tsx';
import type { Change } from '../../compare/compare.ts';
import { Changes } from '../../compare/views/changes.tsx';
import type { FormDefinition } from '../../definition/model.ts';
import { importTexts as words } from '../text.ts';

function Problems({ problems }: { problems: readonly Text[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <Notice kind="danger" title={words.problems}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.en}>{t(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** How to write the table, and where to paste it. */
export function ImportForm(props: { bench: Workbench; text: string; problems: readonly Text[] }) {
  const t = useText();
  const { bench, text, problems } = props;
  return (
    <>
      <Problems problems={problems} />
      <section>
        <h2>{t(words.howTitle)}</h2>
        <ul>
          {words.how.map((line) => (
            <li key={line.en}>{t(line)}</li>
          ))}
        </ul>
        <p>
          <a href={formHref(bench.id, '/import/template.xlsx')}>{t(words.template)}</a>
        </p>
      </section>
      <form
        method="post"
        action={formHref(bench.id, '/import')}
        encType="multipart/form-data"
        class="form"
        noValidate
      >
        <TextArea label={words.table} hint={words.tableHint} name="table" value={text} rows={10} />
        <FileField
          label={words.file}
          hint={words.fileHint}
          name="file"
          accept=".xlsx,.csv,.tsv,.txt"
        />
        <ButtonRow>
          <Button>{t(words.check)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** What the import would change, before it does. */
export function ImportPreview(props: {
  bench: Workbench;
  definition: FormDefinition;
  changes: readonly Change[];
}) {
  const t = useText();
  const { bench, definition, changes } = props;
  const { screens, fields } = definition;
  return (
    <>
      <Notice kind="info" title={words.preview(screens.length, fields.length)}>
        <p>{t(words.nothingYet)}</p>
      </Notice>
      <Changes changes={changes} />
      <form method="post" action={formHref(bench.id, '/import/confirm')} class="form">
        <Revision bench={bench} />
        <input type="hidden" name="definition" value={JSON.stringify(definition)} />
        <ButtonRow>
          <Button>{t(words.import)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
