import type { ComponentChildren } from 'preact';
import { isIsoDate } from '#japan/dates.ts';
import { writtenInEra } from '#japan/era.ts';
import { formatPhone } from '#japan/phone.ts';
import { formatPostcode } from '#japan/postcode.ts';
import { Day } from '#ui/components/day.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type {
  AddressAnswer,
  BankAccountAnswer,
  Choice,
  FileAnswer,
  MapPointAnswer,
  MatrixAnswer,
  NameAnswer,
  SimpleAnswer,
  SimpleField,
} from '../../definition/model.ts';
import { bankName, branchName } from '../bank-names.ts';
import { isEmpty } from '../paths.ts';
import { fieldWords, inBrackets } from './field-text.ts';
import { FileName } from './file-input.tsx';
import { MatrixLines, RankedOptions, ScaleAnswer } from './survey-answers.tsx';

export interface AnswerTextProps {
  readonly field: SimpleField;
  readonly answer: SimpleAnswer | undefined;
  readonly fileHref?: (fileId: string) => string;
}

const joined = (parts: readonly string[], space = ' ') => parts.filter(Boolean).join(space);

function Name({ answer }: { answer: NameAnswer }) {
  const kana = joined([answer.familyKana, answer.givenKana]);
  return (
    <>
      {joined([answer.family, answer.given])}
      {kana && <span class="form-reading">{inBrackets(kana)}</span>}
    </>
  );
}

function Address({ answer }: { answer: AddressAnswer }) {
  return (
    <>
      {answer.postcode && <span class="form-line">〒{formatPostcode(answer.postcode)}</span>}
      <span class="form-line">{`${answer.prefecture}${answer.city}${answer.street}`}</span>
      {answer.building && <span class="form-line">{answer.building}</span>}
    </>
  );
}

function BankAccount({ answer }: { answer: BankAccountAnswer }) {
  const t = useText();
  const { bank, branch, type, number, holder } = answer;
  return (
    <>
      <span class="form-line">{bankName(bank) ?? `${bank}${t(fieldWords.unknownBank)}`}</span>
      <span class="form-line">
        {branchName(bank, branch) ?? `${branch}${t(fieldWords.unknownBank)}`}
      </span>
      <span class="form-line">{`${t(fieldWords[type])} ${number}`}</span>
      <span class="form-line">{holder}</span>
    </>
  );
}

/** Both calendars: the day as people say it and as official papers write it. */
function DateText({ answer }: { answer: string }) {
  const language = useLanguage();
  if (!isIsoDate(answer)) return <>{answer}</>;
  const era = language === 'en' ? undefined : writtenInEra(answer);
  return (
    <>
      <Day date={answer} />
      {era && <span class="form-reading">{inBrackets(`${era}${fieldWords.year.ja}`)}</span>}
    </>
  );
}

function Files(props: { files: readonly FileAnswer[]; fileHref?: (id: string) => string }) {
  return (
    <ul class="form-files">
      {props.files.map((file) => (
        <li key={file.id}>
          <FileName file={file} fileHref={props.fileHref} />
        </li>
      ))}
    </ul>
  );
}

function Choices({ options, values }: { options: readonly Choice[]; values: readonly string[] }) {
  const t = useText();
  const labels = values.map((value) => options.find((option) => option.value === value)?.label);
  return <>{labels.flatMap((label) => (label ? [t(label)] : [])).join('、')}</>;
}

function MapPoint({ answer }: { answer: MapPointAnswer }) {
  return (
    <>
      {answer.note && <span class="form-line">{answer.note}</span>}
      <span class="form-line">
        {answer.latitude.toFixed(5)}, {answer.longitude.toFixed(5)}
      </span>
    </>
  );
}

function Figure({ value, unit }: { value: number; unit: string }) {
  return (
    <>
      {value.toLocaleString('en')}
      {unit}
    </>
  );
}

function Statement({ agreed, words }: { agreed: boolean; words: keyof typeof fieldWords }) {
  const t = useText();
  const word = fieldWords[words];
  return <>{t(agreed && typeof word !== 'function' ? word : fieldWords.notAnswered)}</>;
}

const drawn: {
  readonly [K in SimpleField['kind']]?: (
    props: AnswerTextProps & { t: ReturnType<typeof useText> },
  ) => ComponentChildren;
} = {
  name: ({ answer }) => <Name answer={answer as NameAnswer} />,
  address: ({ answer }) => <Address answer={answer as AddressAnswer} />,
  'bank-account': ({ answer }) => <BankAccount answer={answer as BankAccountAnswer} />,
  'map-point': ({ answer }) => <MapPoint answer={answer as MapPointAnswer} />,
  date: ({ answer }) => <DateText answer={String(answer)} />,
  file: ({ answer, fileHref }) => (
    <Files files={answer as readonly FileAnswer[]} fileHref={fileHref} />
  ),
  'yes-no': ({ answer, t }) => t(answer ? fieldWords.yes : fieldWords.no),
  consent: ({ answer }) => <Statement agreed={answer === true} words="agree" />,
  declaration: ({ answer }) => <Statement agreed={answer === true} words="declare" />,
  postcode: ({ answer }) => `〒${formatPostcode(String(answer))}`,
  phone: ({ answer }) => formatPhone(String(answer)),
  money: ({ answer, t }) => <Figure value={Number(answer)} unit={t(fieldWords.yen)} />,
  number: ({ field, answer, t }) => (
    <Figure
      value={Number(answer)}
      unit={field.kind === 'number' && field.unit ? t(field.unit) : ''}
    />
  ),
  choice: ({ field, answer }) =>
    field.kind === 'choice' ? (
      <Choices options={field.options} values={[String(answer)]} />
    ) : undefined,
  choices: ({ field, answer }) =>
    field.kind === 'choices' ? (
      <Choices options={field.options} values={answer as readonly string[]} />
    ) : undefined,
  scale: ({ field, answer }) =>
    field.kind === 'scale' ? <ScaleAnswer field={field} answer={answer} /> : undefined,
  matrix: ({ field, answer }) =>
    field.kind === 'matrix' ? (
      <MatrixLines field={field} answer={answer as MatrixAnswer} />
    ) : undefined,
  ranking: ({ field, answer }) =>
    field.kind === 'ranking' ? (
      <RankedOptions options={field.options} order={answer as readonly string[]} />
    ) : undefined,
  'long-text': ({ answer }) => <span class="form-long">{String(answer)}</span>,
};

/** An answer as people read it; an empty one says so. */
export function AnswerText(props: AnswerTextProps) {
  const t = useText();
  const { answer, field } = props;
  if (isEmpty(answer) || answer === undefined)
    return <span class="form-none">{t(fieldWords.notAnswered)}</span>;
  const draw = drawn[field.kind];
  return <>{draw ? draw({ ...props, t }) : String(answer)}</>;
}
