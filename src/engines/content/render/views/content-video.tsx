import { type ComponentChildren, h } from 'preact';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import { captionsHref, mediaHref, videoHref } from '../../media/addresses.ts';
import type { ShownMedium } from '../../media/model.ts';
import { factsText } from '../../media/text.ts';
import { inBrackets, readerTexts as words } from '../text.ts';
import { PlainParagraphs } from './plain-paragraphs.tsx';

/** Everything that is said and shown, for those who do not hear or see the video. */
function Transcript({ medium }: { medium: ShownMedium }) {
  const t = useText();
  const { transcript, audioDescription } = medium;
  if (!transcript && !audioDescription) return null;
  return (
    <Disclosure summary={words.transcript}>
      <PlainParagraphs text={transcript} />
      {audioDescription && (
        <>
          <p>
            <strong>{t(words.seen)}</strong>
          </p>
          <PlainParagraphs text={audioDescription} />
        </>
      )}
    </Disclosure>
  );
}

/** A video of the town's own, with the browser's controls; nothing is loaded from elsewhere. */
export function ContentVideo(props: { medium: ShownMedium; children?: ComponentChildren }) {
  const t = useText();
  const { medium } = props;
  const poster = medium.posterFileId ? `/media/${medium.id}/poster` : undefined;
  const label = medium.caption || medium.name;
  return (
    <figure class="content-video">
      {h('video', { controls: true, preload: 'metadata', poster, 'aria-label': label }, [
        <source key="source" src={videoHref(medium)} type={medium.mediaType} />,
        medium.captionsFileId && (
          <track
            key="captions"
            kind="captions"
            src={captionsHref(medium)}
            srclang="ja"
            label={t(words.captions)}
            default
          />
        ),
      ])}
      {props.children && <figcaption>{props.children}</figcaption>}
      <p class="content-download">
        <a href={mediaHref(medium)} download>
          {t(words.download)}
          {t(inBrackets(factsText(medium)))}
        </a>
      </p>
      <Transcript medium={medium} />
    </figure>
  );
}
