import { useText } from '#ui/language.tsx';
import {
  type Choice,
  type MatrixAnswer,
  noOpinion,
  type SimpleAnswer,
  type SimpleField,
} from '../../definition/model.ts';
import { wordsOfPoint } from '../../values/survey.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

/** 4（やや満足）: the point with its words; or that there is no opinion. */
export function ScaleAnswer(props: { field: FieldOf<'scale'>; answer: SimpleAnswer | undefined }) {
  const t = useText();
  const { field, answer } = props;
  if (answer === noOpinion) return <>{field.noOpinion ? t(field.noOpinion) : null}</>;
  const words = typeof answer === 'number' ? wordsOfPoint(field, answer) : undefined;
  return (
    <>
      {String(answer)}
      {words && `（${t(words)}）`}
    </>
  );
}

/** Row by row, in the order of the question. */
export function MatrixLines({ field, answer }: { field: FieldOf<'matrix'>; answer: MatrixAnswer }) {
  const t = useText();
  return (
    <ul class="form-matrix-answers">
      {field.rows.flatMap(({ value, label }) => {
        const option = field.options.find((one) => one.value === answer[value]);
        return option ? [<li key={value}>{`${t(label)}: ${t(option.label)}`}</li>] : [];
      })}
    </ul>
  );
}

export function RankedOptions(props: { options: readonly Choice[]; order: readonly string[] }) {
  const t = useText();
  return (
    <ol class="form-ranked">
      {props.order.flatMap((value) => {
        const option = props.options.find((one) => one.value === value);
        return option ? [<li key={value}>{t(option.label)}</li>] : [];
      })}
    </ol>
  );
}
