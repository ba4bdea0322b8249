/**
 * Makes every drawer a modal dialog while the address names it. Closing it goes back to where the
 * reader was, so that Back and the close mark agree. Returns what undoes it.
 */
export function openDrawers(): () => void {
  let opened: HTMLDialogElement | undefined;
  // Whether the entry before this one is the same page without the drawer.
  let cameFromHere = false;

  const follow = () => {
    const target = document.getElementById(fragmentOf(location.hash));
    const dialog = target instanceof HTMLDialogElement ? target : undefined;
    if (opened && opened !== dialog) {
      const closing = opened;
      opened = undefined;
      closing.close();
    }
    if (dialog && !dialog.open) {
      opened = dialog;
      dialog.showModal();
      dialog.scrollTop = 0;
    }
  };

  const leave = () => {
    if (cameFromHere) history.back();
    else {
      history.replaceState(history.state, '', location.pathname + location.search);
      follow();
    }
  };

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    if (event.target === opened || event.target.closest('[data-drawer-close]')) {
      event.preventDefault();
      leave();
      return;
    }
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (target instanceof HTMLDialogElement) cameFromHere = true;
  };

  // Esc: the dialog would close by itself and leave the address behind.
  const onCancel = (event: Event) => {
    if (event.target !== opened) return;
    event.preventDefault();
    leave();
  };

  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  // Caught on its way in: React holds back a click on what it has yet to hydrate.
  document.addEventListener('click', onClick, true);
  document.addEventListener('cancel', onCancel, true);
  follow();
  return () => {
    removeEventListener('hashchange', follow);
    removeEventListener('popstate', follow);
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('cancel', onCancel, true);
  };
}

/** The id that a fragment names; one that is not well encoded names itself. */
function fragmentOf(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
