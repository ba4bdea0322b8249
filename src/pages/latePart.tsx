import { type ComponentType, lazy } from 'react';
import { readerSign } from '../board/readerSign.ts';
import { untilLoaded } from '../board/untilLoaded.ts';
import { LivePart } from '../ui/LivePart.tsx';

/**
 * A part that hydrates at the reader's first interaction, so that opening a page costs no more than
 * reading it; at once if `isUrgent` is true.
 */
export function latePart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  isUrgent = () => false,
): ComponentType<Props> {
  return lazy(async () => {
    if (!isUrgent()) await readerSign();
    return { default: livePart((await untilLoaded(load, true)).default) };
  });
}

/** The same part at build time, rendered directly. */
export function livePart<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return function Live(props: Props) {
    return (
      <LivePart>
        <Part {...props} />
      </LivePart>
    );
  };
}
