/** Japan is nine hours before UTC all year. */
const zone = '+09:00';
const ahead = 9 * 3_600_000;

/** `2026-11-22T09:00` in Japan. @throws RangeError when there is no such moment. */
export function momentInTokyo(local: string): Date {
  const moment = new Date(`${local}:00${zone}`);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`no such moment: ${local}`);
  return moment;
}

/** As fields of the kind `datetime-local` hold it. */
export function localInTokyo(moment: Date): string {
  return new Date(moment.getTime() + ahead).toISOString().slice(0, 16);
}
