/**
 * Makes every drawer a modal dialog while the address names it. Closing it goes back in history, so
 * that Back and the close button agree. Returns a function that removes the listeners.
 */
export function openDrawers(): () => void {
  let opened: HTMLDialogElement | undefined;
  // True if the previous history entry is the same page without the drawer.
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

  // On Esc the dialog would close and leave its address.
  const onCancel = (event: Event) => {
    if (event.target !== opened) return;
    event.preventDefault();
    leave();
  };

  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  // In the capture phase, because React holds back a click on content that is not hydrated yet.
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

/** The id in a fragment; a badly encoded fragment is used as it is. */
function fragmentOf(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
