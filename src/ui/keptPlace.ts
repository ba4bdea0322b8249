/** Where a reader was on a page when a link led away from it. */
interface KeptPlace {
  /** The link that was followed: its address as written, and which of those with the same it was. */
  readonly left?: { readonly href: string; readonly nth: number; readonly row: number | undefined };
  /** How many rows of its long lists were on show, by the name of the list. */
  readonly more?: Readonly<Record<string, number>>;
}

/** What the entry of the browser's history keeps: going back brings it, a link anew does not. */
export function keptPlace(): KeptPlace {
  if (typeof history === 'undefined') return {};
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'place' in state
    ? // Written by `keepPlace` alone.
      (state.place as KeptPlace)
    : {};
}

export function keepPlace(change: KeptPlace): void {
  const place = { ...keptPlace(), ...change };
  history.replaceState({ ...history.state, place }, '');
}

/** The link that was left, where the page shows it again. */
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

/** Frames in which a page that comes back may still be drawn. */
const FRAMES = 20;

function returnToLeft(frames = FRAMES): void {
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

/** The first click of what may become a double click. */
let first: { readonly control: Element | null; readonly href: string | null; readonly at: string };

/** Whether it is the second click of a double click, and the first has led elsewhere: what lies under it now was not meant. */
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
 * From now on a link that is followed is where the reader stands after going back, and the second
 * click of a double click opens nothing of the page that the first has brought.
 */
export function holdPlaces(): void {
  if (holding) return;
  holding = true;
  // On the window, before links are followed at the document.
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
