/** The note of a figure that was held back to protect another. */
export const HELD_BACK_NOTE =
  '不公开：由它可以推算出另一个不公开的数 / held back: another figure that is not public could be worked out from it';
