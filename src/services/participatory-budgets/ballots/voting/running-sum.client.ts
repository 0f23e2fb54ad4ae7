/** Keeps the sum of what is ticked in sight of who ticks; the server checks it again all the same. */
function follow(form: HTMLFormElement, line: HTMLElement): void {
  const output = line.querySelector('output');
  const limit = Number(line.dataset.limit ?? Number.POSITIVE_INFINITY);
  const costs = new Map(
    (form.dataset.costs ?? '').split(' ').map((pair) => pair.split(':') as [string, string]),
  );
  const update = (): void => {
    const ticked = [...form.querySelectorAll<HTMLInputElement>('input[name=choices]:checked')];
    const value =
      line.dataset.running === 'cost'
        ? ticked.reduce((sum, { value: number }) => sum + Number(costs.get(number) ?? 0), 0)
        : ticked.length;
    if (output) output.textContent = value.toLocaleString('en');
    line.classList.toggle('ballot-over', value > limit);
  };
  form.addEventListener('change', update);
  line.hidden = false;
  // A browser that goes back keeps what was ticked.
  update();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.ballot-paper')) {
  const line = form.querySelector<HTMLElement>('[data-running]');
  if (line) follow(form, line);
}
