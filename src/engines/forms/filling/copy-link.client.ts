/* Adds a button that copies the resume link; without the script the link itself can be copied. */

for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const link = place.querySelector('a')?.href;
  if (!link || !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = place.dataset.copy ?? '';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(link);
    button.textContent = place.dataset.copied ?? '';
  });
  place.after(button);
}
