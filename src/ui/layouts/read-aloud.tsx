import { useText } from '../language.tsx';
import { words } from './text.ts';

/**
 * Where the island `ui/islands/public-page.client.ts` puts the buttons that read a page aloud. Empty, and so
 * nothing to see, with scripts off or in a browser that cannot speak.
 */
export function ReadAloud() {
  const t = useText();
  return (
    <div
      class="read-aloud"
      data-read-aloud
      data-start={t(words.readAloud)}
      data-stop={t(words.readStop)}
      data-previous={t(words.readPrevious)}
      data-next={t(words.readNext)}
    />
  );
}
