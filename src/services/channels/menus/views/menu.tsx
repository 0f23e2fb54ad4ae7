import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { MissingSettings } from '../../accounts/views/list.tsx';
import { fieldCount } from '../inputs.ts';
import { words } from '../text.ts';

interface MenuProps {
  readonly action: string;
  readonly missing: string | undefined;
  readonly done: boolean;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

const bind = ({ values, errors }: MenuProps, name: string) => ({
  ...{ name, value: typedValue(values, name), error: errors?.[name] },
});

/** Words and page of each part; a small menu leaves the second row empty. */
function Parts(props: MenuProps) {
  return (
    <>
      {Array.from({ length: fieldCount('large') }, (_, index) => (
        <div key={`part-${index + 1}`}>
          <TextField {...bind(props, `label-${index}`)} label={words.label(index + 1)} />
          <TextField
            {...bind(props, `href-${index}`)}
            label={words.href(index + 1)}
            hint={words.hrefHint}
            width={40}
          />
        </div>
      ))}
    </>
  );
}

export function MenuPage(props: MenuProps) {
  const t = useText();
  const { action, missing, done, errors } = props;
  return (
    <form method="post" action={action} encType="multipart/form-data" novalidate>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={words.done} />}
      <MissingSettings settings={missing ? [missing] : []} />
      <TextField {...bind(props, 'name')} label={words.name} required />
      <TextField
        {...bind(props, 'chatBarText')}
        label={words.chatBarText}
        hint={words.chatBarHint}
        width={12}
        required
      />
      <Radios
        {...bind(props, 'size')}
        label={words.size}
        required
        options={(['large', 'small'] as const).map((value) => ({
          value,
          label: words.sizes[value],
        }))}
      />
      <FileField
        name="image"
        label={words.image}
        hint={words.imageHint}
        error={errors?.image}
        accept="image/jpeg,image/png"
        required
      />
      <Parts {...props} />
      <Button>{t(words.make)}</Button>
    </form>
  );
}
