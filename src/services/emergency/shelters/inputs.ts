import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { boxes, count, optionalSentence, sentence, ticked } from '../requests.ts';
import { type Hazard, hazards, shelterStates } from '../schema.ts';
import { formErrors } from '../text.ts';

export const ShelterReportInput = z
  .object({
    state: z.enum(shelterStates, issue(formErrors.choose)),
    persons: count,
    households: count,
    note: optionalSentence(200),
  })
  .transform(({ persons, households, ...rest }) => ({
    ...rest,
    ...(persons === undefined ? {} : { persons }),
    ...(households === undefined ? {} : { households }),
  }));

const isHazard = (value: string): value is Hazard => hazards.some((hazard) => hazard === value);

const degrees = z
  .union([z.literal(''), z.coerce.number().min(-180).max(180)], issue(formErrors.degrees))
  .default('')
  .transform((value) => (value === '' ? null : value));

export const ShelterInput = z
  .object({
    nameJa: sentence(60),
    nameEn: sentence(100),
    nameEasy: optionalSentence(100),
    address: sentence(120),
    telephone: optionalSentence(20),
    areas: boxes,
    hazards: boxes.transform((values) => values.filter(isHazard)),
    capacity: z.coerce.number(issue(formErrors.count)).int().min(0, issue(formErrors.count)),
    latitude: degrees,
    longitude: degrees,
    wheelchair: ticked,
    accessibleToilet: ticked,
    pets: ticked,
    infants: ticked,
  })
  .transform(({ nameJa, nameEn, nameEasy, ...rest }) => ({
    ...rest,
    name: { ja: nameJa, en: nameEn, ...(nameEasy ? { easy: nameEasy } : {}) },
    note: null,
  }));
