/** Yes, no, or unknown. */
export type Known = boolean | undefined;

/** Yes if any is yes; unknown if any might be. */
export function anyOf(all: readonly Known[]): Known {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

/** No if any is no; unknown if any might be. */
export function allOf(all: readonly Known[]): Known {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}
