import type { Language, Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { describedBy, Field, type FieldProps, fieldId } from '#ui/components/field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Finding } from '../../checks/finding.ts';
import { toNotation } from '../notation/notation.ts';
import { formatName } from '../rich-text.ts';
import { fieldTexts as words } from '../text.ts';
import { Signs } from './signs.tsx';

/** A piece of text that a department uses again and again. */
export interface BlockTemplate {
  readonly label: Text;
  /** Allowed HTML. */
  readonly html: string;
}

export interface RichTextFieldProps extends FieldProps {
  /** Stored content. */
  readonly value: string;
  /** Language of the text; without it Japanese. */
  readonly textLanguage?: Language;
  /** ISO day, for checks of dates. */
  readonly today: string;
  /** Name of the field that holds the title, which the checks compare with the text. */
  readonly titleField?: string;
  /** Addresses that the link index knows to be broken. */
  readonly brokenLinks?: readonly string[];
  /** What the server's checks found; with scripts the editor checks while one types. */
  readonly findings?: readonly Finding[];
  readonly templates?: readonly BlockTemplate[];
  /** Tells this text from others for the copy that is kept on the device when saving fails. */
  readonly keepAs: string;
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  return (
    <section class="editor-server-findings" aria-label={t(words.findings)}>
      <p>
        <strong>{t(words.findings)}</strong>
      </p>
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.place.path.join('.')}-${finding.place.start ?? ''}`}>
            {finding.place.excerpt && <q>{finding.place.excerpt}</q>} {t(finding.message)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * Written content in a form. Without scripts a plain field with signs that lose nothing; with scripts
 * an editor takes its place and posts HTML. Read it with `readRichText`. The page names
 * `engines/content/editor/views/editor.css` and `engines/content/render/views/content-body.css`.
 */
export function RichTextField(props: RichTextFieldProps) {
  const language = useLanguage();
  const { name, value, templates = [], findings = [], brokenLinks = [] } = props;
  return (
    <div
      class="editor"
      data-rich-text={name}
      data-html={value}
      data-language={language}
      data-text-language={props.textLanguage ?? 'ja'}
      data-today={props.today}
      data-title={props.titleField}
      data-broken={JSON.stringify(brokenLinks)}
      data-templates={JSON.stringify(templates)}
      data-keep={props.keepAs}
    >
      <Field {...props}>
        <textarea
          class="input input-area editor-source"
          id={fieldId(name)}
          name={name}
          rows={24}
          {...describedBy(props)}
        >
          {toNotation(value)}
        </textarea>
      </Field>
      <input type="hidden" name={formatName(name)} value="notation" />
      <div class="editor-plain">
        <Signs />
        {findings.length > 0 && <Findings findings={findings} />}
      </div>
      <script type="module" src={assetUrl('engines/content/editor/editor.client.ts')} />
    </div>
  );
}
