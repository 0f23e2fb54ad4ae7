import type { VNode } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import type { FieldProps } from '#ui/components/field.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { SimpleField } from '../../definition/model.ts';
import { shownName } from '../../values/form-values.ts';
import { errorAt, type FillState } from '../fill-state.ts';
import { type FieldPath, findPlaceAnswer } from '../paths.ts';
import { upTo } from '../text.ts';
import { AnswerText } from './answer-text.tsx';
import { BankInput } from './bank-input.tsx';
import { AddressInput, DateInput, NameInput } from './composite-fields.tsx';
import { fieldWords } from './field-text.ts';
import { FileInput } from './file-input.tsx';
import { FindButton, FoundOptions } from './lookup.tsx';
import { MapInput } from './map-input.tsx';
import { OriginNote } from './origin-note.tsx';
import { MatrixInput, OtherWords, RankingInput, ScaleInput } from './survey-inputs.tsx';

export interface FieldInputProps {
  readonly field: SimpleField;
  readonly path: FieldPath;
  readonly state: FillState;
}

type Props<K extends SimpleField['kind']> = FieldInputProps & {
  readonly field: Extract<SimpleField, { kind: K }>;
  readonly frame: FieldProps;
  readonly self: boolean;
};

const yesNo = [
  { value: 'yes', label: fieldWords.yes },
  { value: 'no', label: fieldWords.no },
];

/** Past this many choices a list to open is shorter to get past than radio buttons. */
const manyChoices = 7;

function TextInput({ field, path, state, frame, self }: Props<'text'>) {
  const { maxLength, width } = field;
  const long = (maxLength ?? 40) > 20;
  return (
    <TextField
      {...frame}
      hint={frame.hint ?? (width === 'kana' ? fieldWords.kanaHint : undefined)}
      value={typedValue(state.values, path)}
      autocomplete={self ? undefined : 'off'}
      width={long ? 40 : 12}
    />
  );
}

/** No `maxlength`: a browser would cut what is pasted without a word. */
function LongText({ field, path, state, frame }: Props<'long-text'>) {
  const limit: Text | undefined = field.maxLength ? upTo(field.maxLength) : undefined;
  return <TextArea {...frame} hint={frame.hint ?? limit} value={typedValue(state.values, path)} />;
}

function PostcodeInput({ path, state, frame, self }: Props<'postcode'>) {
  return (
    <div class="form-with-find">
      <TextField
        {...frame}
        hint={frame.hint ?? fieldWords.postcodeHint}
        value={typedValue(state.values, path)}
        inputMode="numeric"
        autocomplete={self ? 'postal-code' : 'off'}
        width={8}
      />
      {state.addressOf[path] && (
        <>
          <FindButton act={`find-address:${path}`} label={fieldWords.findAddress} name={path} />
          <FoundOptions
            {...{ state, name: path, label: fieldWords.chooseAddress, act: `use-address:${path}` }}
          />
        </>
      )}
    </div>
  );
}

function NumberInput({ field, path, state, frame }: Props<'number' | 'money'>) {
  const money = field.kind === 'money';
  return (
    <TextField
      {...frame}
      hint={frame.hint ?? (money ? fieldWords.moneyHint : undefined)}
      value={typedValue(state.values, path)}
      inputMode={field.kind === 'number' && field.decimals ? 'decimal' : 'numeric'}
      suffix={money ? fieldWords.yen : field.unit}
      width={8}
      autocomplete="off"
    />
  );
}

function ChoiceInput({ field, path, state, frame }: Props<'choice'>) {
  const value = typedValue(state.values, path);
  const other = field.options.find((option) => option.other);
  return (
    <>
      {field.options.length > manyChoices ? (
        <Select {...{ ...frame, value, options: field.options, placeholder: fieldWords.choose }} />
      ) : (
        <Radios {...{ ...frame, value, options: field.options }} />
      )}
      {other && <OtherWords {...{ option: other, path, state }} />}
    </>
  );
}

function Statement({ field, path, state, frame }: Props<'consent' | 'declaration'>) {
  const t = useText();
  const label = field.kind === 'consent' ? fieldWords.agree : fieldWords.declare;
  return (
    <div class="form-statement">
      <p class="form-statement-text">{t(field.statement)}</p>
      <Checkboxes
        {...{ ...frame, options: [{ value: 'yes', label }] }}
        values={typedValues(state.values, path)}
      />
    </div>
  );
}

function ContactInput({ field, path, state, frame, self }: Props<'phone' | 'email'>) {
  const tel = field.kind === 'phone';
  const type = tel ? 'tel' : 'email';
  return (
    <TextField
      {...{ ...frame, type, inputMode: type, autocomplete: self ? type : 'off' }}
      hint={frame.hint ?? (tel ? fieldWords.phoneHint : fieldWords.emailHint)}
      value={typedValue(state.values, path)}
    />
  );
}

function ChoicesInput({ field, path, state, frame }: Props<'choices'>) {
  const values = typedValues(state.values, path);
  const other = field.options.find((option) => option.other);
  const alone = field.options.find((option) => field.exclusive?.includes(option.value));
  const hint = frame.hint ?? (alone && fieldWords.standsAlone(alone.label));
  return (
    <>
      <Checkboxes {...{ ...frame, hint, options: field.options, values }} />
      {other && <OtherWords {...{ option: other, path, state }} />}
    </>
  );
}

type Drawn = { readonly [K in SimpleField['kind']]: (props: Props<K>) => VNode };

const inputs: Drawn = {
  text: TextInput,
  'long-text': LongText,
  name: NameInput,
  date: DateInput,
  postcode: PostcodeInput,
  address: AddressInput,
  phone: ContactInput,
  email: ContactInput,
  number: NumberInput,
  money: NumberInput,
  'yes-no': ({ path, state, frame }) => (
    <Radios {...{ ...frame, value: typedValue(state.values, path), options: yesNo }} />
  ),
  choice: ChoiceInput,
  choices: ChoicesInput,
  scale: ScaleInput,
  matrix: MatrixInput,
  ranking: RankingInput,
  file: ({ field, ...rest }) => (
    <FileInput {...{ ...rest, maxFiles: field.maxFiles, accept: field.accept }} />
  ),
  'bank-account': BankInput,
  consent: Statement,
  declaration: Statement,
  'map-point': MapInput,
};

function Input(props: Props<SimpleField['kind']>) {
  // The table pairs each kind with its own component, which the compiler cannot follow by a key.
  const Kind = inputs[props.field.kind] as (props: Props<SimpleField['kind']>) => VNode;
  return <Kind {...props} />;
}

/** A question with its input, of whatever kind; text only where a source has locked it. */
export function FieldInput({ field, path, state }: FieldInputProps) {
  const t = useText();
  const origin = state.origins[path];
  const { label, hint, required } = field;
  const frame = { label, hint, required, name: path, error: errorAt(state, path) };
  const answer = findPlaceAnswer(state.answers, path);
  if (origin?.locked && answer !== undefined) {
    return (
      <div class="field form-locked" id={`field-${path}`} tabIndex={-1}>
        <p class="field-label">{t(label)}</p>
        <AnswerText {...{ field, answer, fileHref: state.fileHref }} />
        <OriginNote origin={origin} />
        <p class="field-hint">{t(fieldWords.locked)}</p>
      </div>
    );
  }
  // Rows and `related.*` questions are about others: the browser must not offer the typist's own data.
  const self = !path.includes('.') && !(field.question?.startsWith('related.') ?? false);
  const boxes =
    field.kind === 'choices' || field.kind === 'consent' || field.kind === 'declaration';
  return (
    <div class="form-question">
      {boxes && <input type="hidden" name={shownName} value={path} />}
      <Input {...{ field, path, state, frame, self }} />
      {origin && <OriginNote origin={origin} />}
    </div>
  );
}
