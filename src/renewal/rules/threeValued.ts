/** Yes, no, or not known. */
export type Known = boolean | undefined;

/** Yes if one is; not known if one might be. */
export function anyOf(all: readonly Known[]): Known {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

/** No if one is; not known if one might be. */
export function allOf(all: readonly Known[]): Known {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}
