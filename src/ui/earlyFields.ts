type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field that the reader changed before its script was there. */
interface EarlyField {
  readonly control: Control;
  /** Finds the field again where the page is drawn anew: kind, label, and place among equals. */
  readonly key: string;
  readonly nth: number;
  /** The text of a field; for a box or a radio button, `true` or `false`. */
  readonly state: string | boolean;
}

const CONTROLS = 'input, textarea, select';

const early = new Map<Control, EarlyField>();
// The field that the reader is in: the page may draw another in its place.
let focused: EventTarget | null = null;
let isPageLive = false;
let isComposing = false;

/** Notes what the reader puts into fields before the page lives, in every form of every page. */
export function watchFields(): void {
  const hear = ({ target }: Event) => {
    if (isControl(target) && !isLive(target) && !isFile(target)) note(target);
  };
  addEventListener('input', hear, true);
  addEventListener('change', hear, true);
  addEventListener(
    'focusin',
    ({ target }) => {
      focused = target;
    },
    true,
  );
  addEventListener('compositionstart', () => {
    isComposing = true;
  });
  addEventListener('compositionend', () => {
    isComposing = false;
  });
}

/**
 * Notes the fields that do not say what the page was written with: changed before even the first
 * script was there to hear of it, or filled in again by the browser after a reload.
 */
export function noteFields(): void {
  for (const control of document.querySelectorAll<Control>(CONTROLS)) {
    if (isChanged(control) && !isFile(control)) note(control);
  }
}

function note(control: Control): void {
  const key = keyOf(control);
  early.set(control, {
    control,
    key,
    nth: [...(lateOf(control) ?? document).querySelectorAll<Control>(CONTROLS)]
      .filter((one) => keyOf(one) === key)
      .indexOf(control),
    state: stateOf(control),
  });
}

/**
 * Gives the fields of a part that is live now what the reader put into them before. Without a part:
 * all fields of the page outside its late parts. Waits for the end of a word that an input method is
 * composing.
 */
export function takeFields(part?: HTMLElement): void {
  if (part) part.dataset.live = '';
  else isPageLive = true;
  if (isComposing) {
    addEventListener('compositionend', () => setTimeout(() => give(part)), { once: true });
  } else give(part);
}

function give(part: HTMLElement | undefined): void {
  for (const field of early.values()) {
    const control = field.control.isConnected ? field.control : found(field, part);
    if (!control || !isLive(control) || (part && !part.contains(control))) continue;
    early.delete(field.control);
    put(control, field.state);
    if (field.control === focused && control !== field.control) focusAtEnd(control);
  }
}

function found({ key, nth }: EarlyField, part: HTMLElement | undefined): Control | undefined {
  const within = part ?? document;
  return [...within.querySelectorAll<Control>(CONTROLS)].filter((one) => keyOf(one) === key)[nth];
}

/**
 * Sets a field as if the reader did it now. React keeps the last value that it knows of a field and
 * says nothing of an event that changes none: so another value is set first, through the property
 * that React watches.
 */
function put(control: Control, state: string | boolean): void {
  if (typeof state === 'boolean') {
    if (!(control instanceof HTMLInputElement)) return;
    control.checked = !state;
    control.click();
    return;
  }
  if (control instanceof HTMLSelectElement) {
    control.value = state;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const isText = control instanceof HTMLTextAreaElement || control.selectionStart !== null;
  const selection = isText ? ([control.selectionStart, control.selectionEnd] as const) : undefined;
  control.value = state === '' ? ' ' : '';
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
    control,
    state,
  );
  if (selection && document.activeElement === control) control.setSelectionRange(...selection);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

function focusAtEnd(control: Control): void {
  control.focus();
  if (control instanceof HTMLTextAreaElement) {
    control.setSelectionRange(control.value.length, control.value.length);
  }
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof Element && target.matches(CONTROLS);

const isBox = (control: HTMLInputElement) => /^(checkbox|radio)$/.test(control.type);

const stateOf = (control: Control) =>
  control instanceof HTMLInputElement && isBox(control) ? control.checked : control.value;

/** Tells if a field says something else than its HTML. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const written = options.find((option) => option.defaultSelected) ?? options[0];
    return written !== undefined && !written.selected;
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (isBox(control)) return control.checked !== control.defaultChecked;
  // A slider rounds what its HTML says to a step: so does one made of the same HTML.
  const written = document.createElement('input');
  for (const { name, value } of control.attributes) written.setAttribute(name, value);
  return control.value !== written.value;
}

const isFile = (control: Control) => control.type === 'file';

const lateOf = (control: Control) => control.closest<HTMLElement>('[data-late]');

function isLive(control: Control): boolean {
  const part = lateOf(control);
  return part ? part.dataset.live !== undefined : isPageLive;
}

function keyOf(control: Control): string {
  const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
  return [control.tagName, control.type, control.name, label].join('|');
}
