import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import type { Photo } from '../../photos/commands.ts';
import { deskWords as words } from '../text.ts';
import type { Work } from '../work.ts';

function Decide({ photo, number }: { photo: Photo; number: number }) {
  const t = useText();
  const { state, reportId, id } = photo;
  return (
    <form method="post" action={`${deskHref(reportId)}/photos/${id}`}>
      {state !== 'shown' && (
        <Button variant="secondary" name="state" value="shown">
          {t(words.showPhoto(number))}
        </Button>
      )}
      {state !== 'hidden' && (
        <Button variant="secondary" name="state" value="hidden">
          {t(words.hidePhoto(number))}
        </Button>
      )}
    </form>
  );
}

/** Photos with whether everybody sees them; a person decides on each. */
export function DeskPhotos({ report, photos }: Pick<Work, 'report' | 'photos'>) {
  const t = useText();
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{t(words.photos)}</h2>
      <p>{t(words.photosLead)}</p>
      <ul class="report-photos">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <img
              src={`${deskHref(report.id)}/photos/${photo.id}`}
              alt={t(words.photoAlt(index + 1))}
              {...{ width: photo.width, height: photo.height }}
            />
            <p>
              <Badge tone={photo.state === 'shown' ? 'success' : 'neutral'}>
                {t(words.photoStates[photo.state])}
              </Badge>
            </p>
            <Decide photo={photo} number={index + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}
