/** The colours of the light theme, equal to tokens.css: an exported picture is always light. */
export const PALETTE: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  wash: '#f6f5f2',
  'wash-2': '#eae7e1',
  hairline: '#dedad2',
  control: '#837e74',
  context: '#8f897e',
  ink: '#1c1b19',
  'ink-2': '#45423c',
  'ink-3': '#65615a',
  banner: '#c8102e',
  'banner-text': '#b80d29',
  c1: '#1b4e80',
  c2: '#2f7f6f',
  c3: '#c18914',
  c4: '#8a68a6',
};

/**
 * Replaces the custom properties of a drawing by colours. Throws for a colour outside the
 * palette.
 */
export function withColours(svg: string): string {
  return svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = PALETTE[name];
    if (!colour) throw new RangeError(`the palette has no ${name}`);
    return colour;
  });
}
