const SOON = 400;
const NEAR = 12;

interface Press {
  readonly timeStamp: number;
  readonly clientX: number;
  readonly clientY: number;
  /** 0 where no pointer pressed. */
  readonly detail: number;
}

/**
 * Tells the second press of a double one: a row shrinks as it is judged, and what slides under the
 * pointer was not meant. The same pointer, in the same place, within the time of a double click.
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
