import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { categoryIcons, desk } from '../../model.ts';
import type { Category } from '../queries.ts';
import { iconNames, settingsWords as words } from '../text.ts';
import { Routes } from './routes.tsx';
import type { SettingsProps } from './settings.tsx';

interface CategoryProps extends SettingsProps {
  /** Undefined for a new one. */
  readonly category: Category | undefined;
}

function Naming(props: CategoryProps) {
  return (
    <>
      {!props.category && <TextField {...field(props, 'slug')} label={words.slug} required />}
      <TextField {...field(props, 'name')} label={words.name} required />
      <TextField {...field(props, 'nameEn')} label={words.nameEn} required />
      <TextField {...field(props, 'nameEasy')} label={words.nameEasy} />
      <Select
        {...field(props, 'icon')}
        label={words.icon}
        placeholder={words.choose}
        options={categoryIcons.map((icon) => ({ value: icon, label: iconNames[icon] }))}
        required
      />
    </>
  );
}

function Handling(props: CategoryProps) {
  const number = { inputMode: 'numeric', width: 4, required: true } as const;
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <Checkboxes
        label={words.emergency}
        name="emergency"
        options={[{ value: 'yes', label: words.emergencyBox }]}
        values={typedValues(props.values, 'emergency')}
      />
      <TextField
        {...{ ...field(props, 'targetDays'), ...number }}
        label={words.targetDays}
        suffix={words.days}
      />
      <TextField
        {...{ ...field(props, 'nearMetres'), ...number }}
        label={words.nearMetres}
        suffix={words.metres}
      />
      <TextField {...{ ...field(props, 'position'), ...number }} label={words.position} />
      <Checkboxes
        label={words.active}
        name="active"
        options={[{ value: 'yes', label: words.activeBox }]}
        values={typedValues(props.values, 'active')}
      />
    </>
  );
}

/** One category, and the areas in which another section is in charge of it. */
export function CategoryPage(props: CategoryProps) {
  const t = useText();
  const { category, setup } = props;
  const here = category
    ? `${desk}/settings/categories/${category.slug}`
    : `${desk}/settings/new-category`;
  return (
    <>
      {props.saved && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={props.errors} />
      <form method="post" action={here} class="form" noValidate>
        <Naming {...props} />
        <Handling {...props} />
        <ButtonRow>
          <Button>{t(words.saveCategory)}</Button>
        </ButtonRow>
      </form>
      {category && setup && (
        <section aria-labelledby="routes">
          <h2 id="routes">{t(words.routes)}</h2>
          <Routes
            {...props}
            routes={setup.routes.filter((route) => route.category === category.slug)}
            action={`${here}/routes`}
          />
        </section>
      )}
    </>
  );
}
