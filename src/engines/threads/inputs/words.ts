/** The beginning of a text, where it has no title of its own. */
export function firstLine(text: string, length = 60): string {
  const [line = ''] = text.trim().split(/\r?\n/);
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}
