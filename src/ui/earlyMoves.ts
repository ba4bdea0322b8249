let click: HTMLElement | undefined;
let file: File | undefined;

const LATE = '[data-late]:not([data-live])';

/**
 * Holds two things that a reader does on a part of the page whose script is still to come
 * (`data-late`). A click on a control would tick a box without effect; a dropped file would make the
 * browser leave the page.
 */
export function holdMoves(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const control = event.target.closest<HTMLElement>('button, input, label');
      if (!control?.closest(LATE)) return;
      // A click puts the caret into a text field; nothing of that is held.
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

/** Repeats on a part that is live now the click and the drop that were held. */
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
