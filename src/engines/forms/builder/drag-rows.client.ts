/*
 * Questions are dragged to their place with a mouse. The buttons in each row do the same for everybody
 * else; a drop sends the form of its row, and the page comes back as after a button.
 */

const rows = [...document.querySelectorAll<HTMLTableRowElement>('.builder-rows tbody tr')];
let dragged: HTMLTableRowElement | undefined;

/** Rows of one table only: what belongs to a row of answers does not become a question of the screen. */
function siblingsOf(row: HTMLTableRowElement): HTMLTableRowElement[] {
  return rows.filter(({ parentElement }) => parentElement === row.parentElement);
}

function mark(target: HTMLTableRowElement | undefined): void {
  for (const row of rows) row.classList.toggle('builder-target', row === target);
}

function send(row: HTMLTableRowElement, to: number): void {
  const form = row.querySelector<HTMLFormElement>('form.builder-acts');
  if (!form) return;
  for (const [name, value] of Object.entries({ act: 'place', to: String(to) })) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  form.submit();
}

function addGrip(row: HTMLTableRowElement): void {
  const grip = document.createElement('span');
  grip.className = 'builder-grip';
  grip.draggable = true;
  // Pointers alone drag; whoever listens to the page has the buttons.
  grip.setAttribute('aria-hidden', 'true');
  grip.addEventListener('dragstart', (event) => {
    dragged = row;
    event.dataTransfer?.setDragImage(row, 0, 0);
    event.dataTransfer?.setData('text/plain', '');
  });
  grip.addEventListener('dragend', () => {
    dragged = undefined;
    mark(undefined);
  });
  row.querySelector('th')?.prepend(grip);
}

function takeDrops(row: HTMLTableRowElement): void {
  row.addEventListener('dragover', (event) => {
    if (!dragged || dragged === row || !siblingsOf(row).includes(dragged)) return;
    event.preventDefault();
    mark(row);
  });
  row.addEventListener('drop', (event) => {
    if (!dragged || !siblingsOf(row).includes(dragged)) return;
    event.preventDefault();
    if (dragged !== row) send(dragged, siblingsOf(row).indexOf(row));
  });
}

for (const row of rows) {
  addGrip(row);
  takeDrops(row);
}
