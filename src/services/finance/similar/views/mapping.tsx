import { formatNumber } from '#japan/numbers.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { units } from '../../settlements/reading.ts';
import { staffTexts } from '../../settlements/staff-text.ts';
import { Problems } from '../../views/problems.tsx';
import type { Headings } from '../columns.ts';
import { headFields } from '../columns.ts';
import { type Figure, figures, findFigure } from '../figures.ts';
import { cellName, columnName } from '../inputs.ts';
import type { Problem, ReadTowns, SimilarTown } from '../read.ts';
import { similarTexts as texts } from '../staff-text.ts';
import { figureText } from './strip.tsx';

/** A, B, … Z, AA: columns as spreadsheets name them. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${letters(Math.floor(place / 26) - 1)}${last}`;
}

function ColumnFields({ form, headings }: { form: FormState; headings: Headings }) {
  const options = headings.words.map((words, place) => {
    const label = `${letters(place)}：${words.slice(0, 60) || '－'}`;
    return { value: String(place), label: { ja: label, en: label } };
  });
  const label = (id: string): Text => {
    const head = headFields.find((one) => one === id);
    const figure = findFigure(id);
    if (head) return texts[head];
    const name = figure?.name ?? texts.columnOf;
    return figure?.part ? { ja: `${figure.part}：${name.ja}`, en: name.en } : name;
  };
  return (
    <div class="finance-columns">
      {[...headFields, ...figures.map(({ id }) => id)].map((id) => (
        <Select
          key={id}
          {...field(form, columnName(id))}
          label={label(id)}
          options={options}
          placeholder={texts.noColumn}
          required={id === 'name' || id === 'residents'}
        />
      ))}
    </div>
  );
}

const previewed = 5;

function Preview({ towns }: { towns: readonly SimilarTown[] }) {
  const t = useText();
  const filled = figures.filter(({ id }) => towns.some((town) => town.figures[id] !== undefined));
  const value = (figure: Figure, { figures: of }: SimilarTown) => {
    const written = of[figure.id];
    return written === undefined ? '－' : figureText(figure, Number(written));
  };
  return (
    <Notice kind="info" title={texts.preview}>
      <p>{t(texts.previewOf(towns.length))}</p>
      <DataTable
        caption={texts.preview}
        captionHidden
        narrow="scroll"
        rows={towns.slice(0, previewed)}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', label: texts.name, rowHeader: true, render: ({ name }) => name },
          { key: 'type', label: texts.type, render: ({ type }) => type },
          {
            ...{ key: 'residents', label: texts.residents, numeric: true },
            render: ({ residents }) => formatNumber(residents),
          },
          ...filled.map((figure) => ({
            ...{ key: figure.id, label: figure.name, numeric: true },
            render: (town: SimilarTown) => value(figure, town),
          })),
        ]}
      />
    </Notice>
  );
}

/** Cells that fit on a screen; the others follow when these are mended. */
const mendedAtOnce = 50;

/** Wrong cells, each with a field for the value that it should have. */
function Mendings({ form, problems }: { form: FormState; problems: readonly Problem[] }) {
  const t = useText();
  const wrong = problems.flatMap(({ text, cell }) => (cell ? [{ text, cell }] : []));
  const rest = wrong.length - mendedAtOnce;
  if (wrong.length === 0) return null;
  return (
    <Notice kind="danger" title={staffTexts.problems}>
      <DataTable
        caption={staffTexts.problems}
        captionHidden
        rows={wrong.slice(0, mendedAtOnce)}
        rowKey={({ cell }) => cellName(cell)}
        columns={[
          { key: 'wrong', label: texts.wrong, rowHeader: true, render: ({ text }) => t(text) },
          {
            ...{ key: 'mended', label: texts.mended },
            render: ({ cell }) => (
              <input
                class="input input-12"
                name={cellName(cell)}
                value={typedValue(form.values, cellName(cell))}
                aria-label={t(texts.mendedOf(cell.row))}
              />
            ),
          },
        ]}
      />
      {rest > 0 && <p>{t(staffTexts.more(rest))}</p>}
      <ButtonRow>
        <Button variant="secondary" name="act" value="look">
          {t(texts.mend)}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

export interface MappingProps extends FormState {
  readonly headings: Headings;
  readonly read: ReadTowns;
}

/** Which column is what, and what that reads. */
export function MappingPage({ headings, read, ...form }: MappingProps) {
  const t = useText();
  const problems = read.ok ? [] : read.problems;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {read.ok && <Preview towns={read.towns} />}
      <Problems problems={problems.flatMap(({ text, cell }) => (cell ? [] : [text]))} />
      <form method="post" class="form finance-mapping">
        <Mendings form={form} problems={problems} />
        <TextField
          {...field(form, 'first')}
          label={texts.first}
          hint={texts.firstHint}
          inputMode="numeric"
          width={8}
          required
        />
        <Select
          {...field(form, 'unit')}
          label={texts.unit}
          options={units.map((one) => ({
            value: String(one),
            label: staffTexts.unitNames[one],
          }))}
          required
        />
        <ColumnFields form={form} headings={headings} />
        <ButtonRow>
          <Button>{t(texts.publish)}</Button>
          <Button variant="secondary" name="act" value="look">
            {t(texts.look)}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
