import type { Column } from '#ui/components/data-table.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { Answers, FormDefinition } from '../../definition/model.ts';
import { type Change, changesBetween } from '../changes.ts';
import { AnswerText } from './answer-text.tsx';
import { differenceWords as words } from './difference-text.ts';
import { fieldWords } from './field-text.ts';

export interface AnswersDifferenceProps {
  readonly definition: Pick<FormDefinition, 'fields'>;
  readonly before: Answers;
  readonly after: Answers;
  readonly fileHref?: (fileId: string) => string;
}

/** Every answer that changed, as it was and as it is now. */
export function AnswersDifference(props: AnswersDifferenceProps) {
  const t = useText();
  const { definition, fileHref } = props;
  const changes = changesBetween(definition, props.before, props.after);
  if (changes.length === 0) return <p>{t(words.none)}</p>;
  const label = ({ field, row }: Change) => {
    const repeat = definition.fields.find(({ key }) => key === row?.repeat);
    return row && repeat?.kind === 'repeat'
      ? `${t(fieldWords.rowNumber(repeat.rowLabel, row.number))} ${t(field.label)}`
      : t(field.label);
  };
  const columns: Column<Change>[] = [
    { key: 'field', label: words.question, rowHeader: true, render: label },
    {
      ...{ key: 'before', label: words.before },
      render: ({ field, before }) => <AnswerText {...{ field, answer: before, fileHref }} />,
    },
    {
      ...{ key: 'after', label: words.after },
      render: ({ field, after }) => <AnswerText {...{ field, answer: after, fileHref }} />,
    },
  ];
  return (
    <DataTable
      caption={words.caption(changes.length)}
      columns={columns}
      rows={changes}
      rowKey={({ path }) => path}
    />
  );
}
