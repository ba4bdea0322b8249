/** The reader's position on a page when a link led away from it. */
interface KeptPlace {
  /** The followed link: its address as written, and its index among links with the same address. */
  readonly left?: { readonly href: string; readonly nth: number; readonly row: number | undefined };
  /** The number of rows shown in its long lists, by the name of the list. */
  readonly more?: Readonly<Record<string, number>>;
}

/**
 * The state of the current history entry: present after going back, absent after following a
 * link.
 */
export function keptPlace(): KeptPlace {
  if (typeof history === 'undefined') return {};
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'place' in state
    ? // Only `keepPlace` writes it.
      (state.place as KeptPlace)
    : {};
}

export function keepPlace(change: KeptPlace): void {
  const place = { ...keptPlace(), ...change };
  history.replaceState({ ...history.state, place }, '');
}

/** The link that the reader followed, if the page shows it again. */
function leftLink(): HTMLElement | undefined {
  const { left } = keptPlace();
  if (!left) return undefined;
  const same = linksTo(left.href);
  return same[left.nth] ?? same[0];
}

const linksTo = (href: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('main a[href]')).filter(
    (link) => link.getAttribute('href') === href,
  );

/** Maximum number of frames to wait until a page is rendered again after going back. */
const MAX_FRAMES = 20;

function returnToLeft(frames = MAX_FRAMES): void {
  const link = leftLink();
  if (!link) {
    if (frames > 0) requestAnimationFrame(() => returnToLeft(frames - 1));
    return;
  }
  link.focus({ preventScroll: true });
  const { top, bottom } = link.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: 'center' });
}

const controlOf = ({ target }: Event) =>
  target instanceof Element ? target.closest('a[href], button, summary, input, label') : null;

/** The first click of a possible double click. */
let first: { readonly control: Element | null; readonly href: string | null; readonly at: string };

/**
 * True if this is the second click of a double click whose first click has led to another page,
 * so that its target is unintended.
 */
function isMeantForBefore(event: MouseEvent): boolean {
  const control = controlOf(event);
  const isSame =
    control === first?.control && (control?.getAttribute('href') ?? null) === first.href;
  return event.detail > 1 && first !== undefined && first.at !== location.href && !isSame;
}

function onClick(event: MouseEvent): void {
  if (isMeantForBefore(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const control = controlOf(event);
  const href = control?.getAttribute('href') ?? null;
  if (event.detail < 2) first = { control, href, at: location.href };
  const { metaKey, ctrlKey, shiftKey, altKey, button } = event;
  if (href === null || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  const row = Number(control?.closest('tr')?.getAttribute('aria-rowindex') ?? Number.NaN);
  keepPlace({
    left: {
      href,
      nth: linksTo(href).findIndex((link) => link.isSameNode(control)),
      row: Number.isNaN(row) ? undefined : row - 2,
    },
  });
}

let holding = false;

/**
 * Restores the focus to the followed link after going back, and ignores the second click of a
 * double click on the page that the first click opened.
 */
export function holdPlaces(): void {
  if (holding) return;
  holding = true;
  // On the window, because links are followed at the document.
  addEventListener('click', onClick, true);
  addEventListener(
    'mousedown',
    (event) => {
      if (isMeantForBefore(event)) event.preventDefault();
    },
    true,
  );
  addEventListener('popstate', () => requestAnimationFrame(() => returnToLeft()));
}
