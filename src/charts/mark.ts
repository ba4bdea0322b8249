export type MarkProps = Readonly<Record<string, unknown>>;

/** A text in a drawing. */
export class MarkText {
  constructor(public text: string) {}
}

/** An element of a drawing, with only those parts of a DOM element that Recharts uses. */
export class Mark {
  /** By it, React accepts a mark as the target of a portal. */
  readonly nodeType = 1;
  readonly children: (Mark | MarkText)[] = [];

  constructor(
    readonly type: string,
    public props: MarkProps,
  ) {}

  /** Nothing is laid out. */
  getBoundingClientRect() {
    return { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  }

  /** Recharts reads the font of the first tick of an axis here; a drawing has no computed style. */
  getElementsByClassName(): readonly Mark[] {
    return [];
  }

  /** Adds a child at the end, or before another child. */
  add(child: Mark | MarkText, before?: Mark | MarkText): void {
    this.remove(child);
    const at = before ? this.children.indexOf(before) : this.children.length;
    this.children.splice(at, 0, child);
  }

  remove(child: Mark | MarkText): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }

  /** The first mark below this one that passes a test, in the order of the drawing. */
  find(test: (mark: Mark, parent: Mark) => boolean): Mark | undefined {
    for (const child of this.children) {
      if (!(child instanceof Mark)) continue;
      const found = test(child, this) ? child : child.find(test);
      if (found) return found;
    }
    return undefined;
  }
}
