import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { Point } from '../model.ts';
import { inside } from '../nearby/rules.ts';
import type { Setup } from '../settings/queries.ts';
import type { PlaceForm } from './inputs.ts';
import { sendingErrors as errors } from './text.ts';

/** Where a report is, as far as it was told. */
export interface Place {
  readonly place: string;
  readonly point?: Point;
  readonly approximate: boolean;
  readonly area?: string;
}

function pointOf({ latitude, longitude }: PlaceForm): Point | undefined {
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined) throw new InputError({ latitude: errors.both });
  if (longitude === undefined) throw new InputError({ longitude: errors.both });
  return { latitude, longitude };
}

/**
 * Makes a place of what was typed: the point on the map, else that of the landmark; a point outside of
 * the town is asked about once.
 * @throws InputError
 */
export async function readPlace(unit: Unit, setup: Setup, form: PlaceForm): Promise<Place> {
  const landmark = setup.landmarks.find(({ id }) => id === form.landmark);
  if (form.landmark && !landmark) throw new InputError({ landmark: errors.choose });
  const exact = pointOf(form);
  if (exact && !inside(exact, setup.settings) && form.outside !== 'yes') {
    throw new InputError({ outside: errors.outside });
  }
  const area = form.area || landmark?.area || undefined;
  const known = area === undefined || (await listAreas(unit)).some(({ slug }) => slug === area);
  if (!known) throw new InputError({ area: errors.choose });
  const point = exact ?? landmark;
  return {
    place: form.place,
    ...(point && { point: { latitude: point.latitude, longitude: point.longitude } }),
    ...{ approximate: !exact && landmark !== undefined, area },
  };
}
