/** Where another section is in charge. */
export interface Route {
  /** Slug of a category, or `*` for all of them. */
  readonly category: string;
  /** Slug of an area. */
  readonly area: string;
  readonly departmentId: string;
}

export const everyCategory = '*';

/**
 * The section that receives a report: that of its category in its area, else the one that takes
 * everything of the area (a branch office), else that of the category.
 */
export function sectionFor(
  category: { readonly slug: string; readonly departmentId: string },
  area: string | undefined,
  routes: readonly Route[],
): string {
  const here = routes.filter((route) => area !== undefined && route.area === area);
  const own = here.find((route) => route.category === category.slug);
  const any = here.find((route) => route.category === everyCategory);
  return (own ?? any)?.departmentId ?? category.departmentId;
}

export interface NewLandmark {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly area?: string;
}

function degrees(written: string | undefined, most: number): number | undefined {
  const value = /^-?\d{1,3}(?:\.\d{1,9})?$/.test(written ?? '') ? Number(written) : Number.NaN;
  return Math.abs(value) <= most ? value : undefined;
}

/**
 * Landmarks as staff write them, one a line: name, latitude, longitude and, if wanted, the short name of
 * the area, with commas or tabs between.
 * @returns the number of the first line that is not understood, if there is one.
 */
export function readLandmarks(
  written: string,
  areas: ReadonlySet<string>,
): { readonly landmarks: readonly NewLandmark[]; readonly faultIn?: number } {
  const landmarks: NewLandmark[] = [];
  for (const [index, line] of written.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [name = '', north, east, area = '', ...rest] = line
      .normalize('NFKC')
      .split(/[,\t、]/)
      .map((part) => part.trim());
    const latitude = degrees(north, 90);
    const longitude = degrees(east, 180);
    const known = area === '' || areas.has(area);
    const named = name !== '' && name.length <= 60;
    if (!named || latitude === undefined || longitude === undefined || !known || rest.length > 0) {
      return { landmarks, faultIn: index + 1 };
    }
    landmarks.push({ name, latitude, longitude, ...(area && { area }) });
  }
  return { landmarks };
}

export function writeLandmarks(landmarks: readonly NewLandmark[]): string {
  return landmarks
    .map(({ name, latitude, longitude, area = '' }) =>
      [name, latitude, longitude, ...(area ? [area] : [])].join(','),
    )
    .join('\n');
}
