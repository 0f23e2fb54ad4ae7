/**
 * One question to the database at a time, however many ask: an absent database must not fill the
 * pool with waiters.
 * @param within milliseconds after which nobody waits for the answer any longer.
 * @returns a function that gives the answer, or undefined when it failed or was late.
 */
export function oneQuestion<T>(
  ask: () => Promise<T>,
  within: number,
): () => Promise<T | undefined> {
  let asking: Promise<T | undefined> | undefined;
  const answer = async (): Promise<T | undefined> => {
    try {
      return await ask();
    } catch {
      return undefined;
    } finally {
      asking = undefined;
    }
  };
  return () => {
    asking ??= answer();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, within, undefined);
    });
    return Promise.race([asking, late]).finally(() => clearTimeout(timer));
  };
}
