import type { Option } from '#ui/components/select.tsx';
import { pageWords as words } from '../consultations/text.ts';

/** Orders of a list of ideas. */
export const sortOptions: readonly Option[] = [
  { value: 'new', label: words.newest },
  { value: 'supported', label: words.supported },
];
