import type { FieldErrors } from '#platform/http/input.ts';
import { useText } from '../language.tsx';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

const words = {
  title: (count: number) => ({
    ja: `確認が必要な項目が${count}件あります`,
    en: count === 1 ? 'One item needs your attention' : `${count} items need your attention`,
    easy: `なおす ところが ${count}こ あります`,
  }),
};

/** On top of a form that came back with 422: each error leads to its field. Nothing without errors. */
export function ErrorSummary(props: { errors: FieldErrors | undefined }) {
  const t = useText();
  const errors = Object.entries(props.errors ?? {});
  if (errors.length === 0) return null;
  return (
    <section class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 class="error-summary-title" id="error-summary-title">
        <Icon name="alert" /> {t(words.title(errors.length))}
      </h2>
      <ul>
        {errors.map(([name, text]) => (
          <li key={name}>
            {name === 'form' ? t(text) : <a href={`#${fieldId(name)}`}>{t(text)}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
