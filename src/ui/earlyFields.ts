type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field that the reader changed before its script was loaded. */
interface EarlyField {
  readonly control: Control;
  /**
   * Identifies the field after the page is rendered again: kind, label, and index among equal
   * ones.
   */
  readonly key: string;
  readonly nth: number;
  /** The text of a field; for a checkbox or a radio button, `true` or `false`. */
  readonly state: string | boolean;
}

const CONTROLS = 'input, textarea, select';

const early = new Map<Control, EarlyField>();
// The focused field, because rendering can replace it.
let focused: EventTarget | null = null;
let isPageLive = false;
let isComposing = false;

/** Records the reader's input in all forms before the page is live. */
export function watchFields(): void {
  // The reader may be in a field already.
  focused = document.activeElement;
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
 * Records the fields that differ from the HTML: changed before the first script listened, or
 * restored by the browser after a reload.
 *
 * @returns true if there is one: the reader has acted, even if no script has heard it
 */
export function noteFields(): boolean {
  for (const control of document.querySelectorAll<Control>(CONTROLS)) {
    if (isChanged(control) && !isFile(control)) note(control);
  }
  return early.size > 0;
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
 * Restores the reader's earlier input in the fields of a part that is now live. Waits until an
 * input method has finished composing a word.
 *
 * @param part absent for all fields of the page outside its late parts
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
 * Sets a field as if the reader had just done so. React remembers the last value of a field and
 * ignores an event that does not change it. Therefore another value is set first, through the
 * property that React watches.
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

/** True if a field differs from its HTML. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const written = options.find((option) => option.defaultSelected) ?? options[0];
    return written !== undefined && !written.selected;
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (isBox(control)) return control.checked !== control.defaultChecked;
  // A slider rounds the value in its HTML to a step, so compare with a slider of the same HTML.
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
