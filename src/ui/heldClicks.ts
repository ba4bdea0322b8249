let held: HTMLElement | undefined;

/**
 * Holds a click on a part of the page whose script is still to come (`data-late`): what it would do
 * by itself, a tick in a box, would stand without effect.
 */
export function holdClicks(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const control = event.target.closest<HTMLElement>('button, input, label');
      if (!control?.closest('[data-late]:not([data-live])')) return;
      event.preventDefault();
      event.stopPropagation();
      held = control;
    },
    true,
  );
}

/** Says that a part is live now, and gives it the click that was held. */
export function releaseClicks(part: HTMLElement): void {
  part.dataset.live = '';
  const control = held;
  held = undefined;
  if (control && part.contains(control)) control.click();
}
