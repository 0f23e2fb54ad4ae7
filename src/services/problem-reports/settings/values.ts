import type { Category, Setup } from './queries.ts';
import { writeLandmarks } from './rules.ts';

const yes = (value: boolean): string => (value ? 'yes' : '');

/** What the form of the settings shows before anybody types. */
export function settingsValues(setup: Setup | undefined): Record<string, string> {
  if (!setup) return { open: 'yes' };
  const { settings, landmarks } = setup;
  const { open, south, west, north, east, telephone, telephoneHours } = settings;
  return {
    ...{ open: yes(open), telephone, telephoneHours },
    ...{ south: String(south), west: String(west), north: String(north), east: String(east) },
    landmarks: writeLandmarks(landmarks.map(({ area, ...one }) => ({ ...one, area: area ?? '' }))),
  };
}

/** The same for a category; a new one comes last. */
export function categoryValues(
  category: Category | undefined,
  setup: Setup | undefined,
): Record<string, string> {
  if (!category) {
    const position = String((setup?.categories.at(-1)?.position ?? 0) + 10);
    return { position, targetDays: '14', nearMetres: '30', active: 'yes' };
  }
  const { slug, name, nameEn, nameEasy, icon, departmentId } = category;
  return {
    ...{ slug, name, nameEn, nameEasy, icon, departmentId },
    ...{ emergency: yes(category.emergency), active: yes(category.active) },
    targetDays: String(category.targetDays),
    nearMetres: String(category.nearMetres),
    position: String(category.position),
  };
}
