/** What stands beside a figure that was held back for the sake of another. */
export const HELD_BACK_NOTE =
  '不公开：由它可以推算出另一个不公开的数 / held back: another figure that is not public could be worked out from it';
