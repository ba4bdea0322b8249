let click: HTMLElement | undefined;
let file: File | undefined;

const LATE = '[data-late]:not([data-live])';

/**
 * Holds a click and a file drop on a part of the page whose script is not loaded yet (`data-late`).
 * The click would tick a box without effect, and the drop would make the browser leave the page.
 */
export function holdMoves(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const control = event.target.closest<HTMLElement>('button, input, label');
      if (!control?.closest(LATE)) return;
      // A click in a text field only moves the caret, so it is not held.
      if (control.matches('input:not([type=checkbox], [type=radio], [type=file])')) return;
      event.preventDefault();
      event.stopPropagation();
      click = control;
    },
    true,
  );
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files') || !document.querySelector(LATE)) return;
    event.preventDefault();
    if (event.type === 'drop') file = event.dataTransfer.files[0];
  };
  document.addEventListener('dragover', hold, true);
  document.addEventListener('drop', hold, true);
}

/** Repeats the held click and drop on a part that is now live. */
export function releaseMoves(part: HTMLElement): void {
  const [control, dropped] = [click, file];
  click = undefined;
  file = undefined;
  if (control && part.contains(control)) control.click();
  if (!dropped) return;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(dropped);
  part.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
