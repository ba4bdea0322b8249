/**
 * Closes an open picker on Esc, on a click elsewhere and when it loses focus. Returns a function
 * that removes the listeners.
 */
export function closePickers(): () => void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details[data-picker][open]');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const picker of open()) {
      const inside = picker.contains(document.activeElement);
      picker.open = false;
      if (inside) picker.querySelector('summary')?.focus();
    }
  };
  const onLeave = (event: Event) => {
    for (const picker of open()) {
      if (event.target instanceof Node && !picker.contains(event.target)) picker.open = false;
    }
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onLeave, true);
  document.addEventListener('focusin', onLeave, true);
  return () => {
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', onLeave, true);
    document.removeEventListener('focusin', onLeave, true);
  };
}
