/** Paper forms: Enter goes to the next field, as on an adding machine; on the last one it sends the form. */
const form = document.querySelector<HTMLFormElement>('form[data-paper-entry]');

form?.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  const next = inputs[inputs.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
});
