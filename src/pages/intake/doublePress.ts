const SOON = 400;
const NEAR = 12;

interface Press {
  readonly timeStamp: number;
  readonly clientX: number;
  readonly clientY: number;
  /** 0 if no pointer was pressed. */
  readonly detail: number;
}

/**
 * Detects the second press of a double click: a row shrinks when it is judged, so the element that
 * moves under the pointer was not intended. Detects the same pointer at the same position within
 * the time of a double click.
 */
export class DoublePress {
  #last: Press | undefined;

  isSecond(press: Press): boolean {
    const last = this.#last;
    this.#last = press;
    if (!last || press.detail === 0) return false;
    const far = Math.hypot(press.clientX - last.clientX, press.clientY - last.clientY);
    return press.timeStamp - last.timeStamp < SOON && far < NEAR;
  }
}
