import type { FieldErrors } from '#platform/http/input.ts';
import { useText } from '../language.tsx';
import { words } from './text.ts';

export interface HelpedFormProps {
  /** Path of the page that is asked about, without its query. */
  readonly path: string;
  readonly comment?: string;
  readonly errors?: FieldErrors;
}

/** "Did this help?" below the pages; a plain form, and nobody is asked who they are. */
export function HelpedForm({ path, comment, errors }: HelpedFormProps) {
  const t = useText();
  return (
    <section class="helped" aria-labelledby="helped-title">
      <h2 class="helped-title" id="helped-title">
        {t(words.helped)}
      </h2>
      <form method="post" action="/feedback">
        <input type="hidden" name="path" value={path} />
        <p class="helped-buttons" id="field-helped">
          <button class="button button-secondary" type="submit" name="helped" value="yes">
            {t(words.helpedYes)}
          </button>
          <button class="button button-secondary" type="submit" name="helped" value="no">
            {t(words.helpedNo)}
          </button>
        </p>
        <details open={errors !== undefined}>
          <summary>{t(words.helpedMore)}</summary>
          <label for="field-comment">{t(words.helpedComment)}</label>
          <p class="field-hint" id="field-comment-hint">
            {t(words.helpedHint)}
          </p>
          <textarea
            class="input input-area"
            id="field-comment"
            name="comment"
            rows={3}
            maxLength={400}
            aria-describedby="field-comment-hint"
          >
            {comment}
          </textarea>
        </details>
      </form>
    </section>
  );
}
