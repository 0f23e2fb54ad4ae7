import type { FormState } from '#platform/http/form-state.ts';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { fieldWords as words } from '../desk-text.ts';
import type { Project } from '../model.ts';

/** For forms of activities: the project that it is part of, by its slug under the name `project`. */
export function ProjectField({ projects, ...state }: FormState & { projects: readonly Project[] }) {
  const { value, ...shared } = field(state, 'project');
  const known = projects.map(({ slug, title }) => ({ value: slug, label: title }));
  // One that is gone stays until somebody chooses another.
  const gone = value !== '' && !projects.some(({ slug }) => slug === value);
  return (
    <Select
      {...shared}
      value={value}
      label={words.project}
      placeholder={words.none}
      options={gone ? [{ value, label: { ja: value, en: value } }, ...known] : known}
    />
  );
}
