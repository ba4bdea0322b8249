/** A label and its preferred y position. */
export interface EndLabel {
  /** The preferred position of its middle, in px from the top. */
  readonly at: number;
  readonly height: number;
}

/** The top of each label, moved so that none covers another and all stay between 0 and `bottom`. */
export function spreadLabels(labels: readonly EndLabel[], bottom: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => at(labels, a) - at(labels, b));
  const tops = labels.map(() => 0);
  let free = 0;
  for (const i of order) {
    const { at, height } = labels[i] ?? { at: 0, height: 0 };
    tops[i] = Math.max(free, at - height / 2);
    free = (tops[i] ?? 0) + height;
  }
  let limit = bottom;
  for (const i of order.toReversed()) {
    const height = labels[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, limit - height);
    limit = tops[i] ?? 0;
  }
  return tops;
}

const at = (labels: readonly EndLabel[], i: number) => labels[i]?.at ?? 0;
