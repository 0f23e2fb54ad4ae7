import { Button } from '#ui/components/button.tsx';
import { describedBy, FieldGroup, fieldId } from '#ui/components/field.tsx';
import { Icon } from '#ui/components/icon.tsx';
import { useText } from '#ui/language.tsx';
import type { FileAnswer } from '../../definition/model.ts';
import type { FillState } from '../fill-state.ts';
import { findPlaceFiles } from '../paths.ts';
import { fileSize } from '../text.ts';
import type { CompositeProps } from './composite-fields.tsx';
import { fieldWords } from './field-text.ts';
import { FindButton } from './lookup.tsx';

/** The name leads to the file where the page knows an address for it. */
export function FileName(props: { file: FileAnswer; fileHref?: (fileId: string) => string }) {
  const t = useText();
  const { file, fileHref } = props;
  return (
    <>
      <Icon name="file" /> {fileHref ? <a href={fileHref(file.id)}>{file.name}</a> : file.name}{' '}
      <span class="form-file-size">{t(fileSize(file.bytes))}</span>
    </>
  );
}

function FileList(props: { path: string; files: readonly FileAnswer[]; state: FillState }) {
  const t = useText();
  return (
    <ul class="form-files">
      {props.files.map((file) => (
        <li key={file.id}>
          <FileName file={file} fileHref={props.state.fileHref} />
          {!props.state.replacesFiles && (
            <Button variant="plain" name="do" value={`remove-file:${props.path}:${file.id}`}>
              {t(fieldWords.removeFile(file.name))}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/**
 * Files already kept, and an input for more. No `capture`: on phones the person chooses between the
 * camera and a file, also with pictures taken before.
 */
export function FileInput(
  props: CompositeProps & { maxFiles?: number; accept?: readonly string[] },
) {
  const t = useText();
  const { path, state, frame } = props;
  const files = findPlaceFiles(state.answers, path);
  const { replacesFiles } = state;
  const left = (props.maxFiles ?? 1) - (replacesFiles ? 0 : files.length);
  return (
    <FieldGroup {...frame} hint={frame.hint ?? fieldWords.fileHint}>
      {files.length > 0 && <FileList {...{ path, files, state }} />}
      {left > 0 ? (
        <>
          <input
            class="input input-file"
            type="file"
            id={fieldId(`${path}.files`)}
            name={path}
            accept={(props.accept ?? pictures).join(',')}
            multiple={left > 1}
            {...describedBy(frame)}
            aria-label={t(frame.label)}
          />
          <p class="field-hint">
            {t(replacesFiles ? fieldWords.filesReplaced : fieldWords.filesLeft(left))}
          </p>
          {!replacesFiles && (
            <FindButton act={`add-files:${path}`} label={fieldWords.addFiles} name={path} />
          )}
        </>
      ) : (
        <p class="field-hint">{t(fieldWords.filesFull)}</p>
      )}
    </FieldGroup>
  );
}
