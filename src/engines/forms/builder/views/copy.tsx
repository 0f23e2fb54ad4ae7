import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { FormDefinition } from '../../definition/model.ts';
import type { Form } from '../../versions/queries.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { formHref, Revision } from './parts.tsx';

const { copy: words } = builderTexts;

export interface CopyPageProps {
  readonly bench: Workbench;
  readonly forms: readonly Form[];
  /** The form whose screens are offered. */
  readonly from?: { readonly id: string; readonly definition: FormDefinition };
}

function CopyScreen({
  bench,
  from,
}: {
  bench: Workbench;
  from: NonNullable<CopyPageProps['from']>;
}) {
  const t = useText();
  const options = from.definition.screens.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form method="post" action={formHref(bench.id, '/copy')} class="form">
      <Revision bench={bench} />
      <input type="hidden" name="from" value={from.id} />
      <Select label={words.chooseScreen} name="screen" options={options} required />
      <p>{t(words.wholeHint)}</p>
      <ButtonRow>
        <Button name="what" value="screen">
          {t(words.doScreen)}
        </Button>
        <Button variant="secondary" name="what" value="whole">
          {t(words.doWhole)}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** Takes over a whole form, one screen of it, or a table from a spreadsheet. */
export function CopyPage({ bench, forms, from }: CopyPageProps) {
  const t = useText();
  const others = forms.filter(({ id }) => id !== bench.id);
  return (
    <>
      <ul>
        <li>
          <a href={formHref(bench.id, '/import')}>{t(words.import)}</a>
        </li>
        <li>
          <a href={formHref(bench.id, '/export.xlsx')}>{t(words.export)}</a>
        </li>
      </ul>
      <h2>{t(words.screen)}</h2>
      <form method="get" action={formHref(bench.id, '/copy')} class="form">
        <Select
          label={words.from}
          name="from"
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          placeholder={builderTexts.rules.choose}
          value={from?.id}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.show)}</Button>
        </ButtonRow>
      </form>
      {from && <CopyScreen bench={bench} from={from} />}
    </>
  );
}
