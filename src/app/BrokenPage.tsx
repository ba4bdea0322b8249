import { Component, type ReactNode } from 'react';
import { FileNotServed } from '../board/fetchFiles.ts';
import { PartNotLoaded } from '../board/loadPart.ts';
import type { Words } from '../locale/words.ts';
import { StatePage } from '../pages/states/StatePage.tsx';
import { SpeechContext } from '../ui/language.tsx';

interface BrokenPageProps {
  /** Identifies the page; another page is tried again. */
  readonly at: string;
  readonly children: ReactNode;
}

interface BrokenPageState {
  readonly at: string;
  readonly failed: Error | undefined;
}

/** Shows an error if a page cannot be rendered, in place of a blank page. */
export class BrokenPage extends Component<BrokenPageProps, BrokenPageState> {
  override state: BrokenPageState = { at: this.props.at, failed: undefined };

  static getDerivedStateFromProps({ at }: BrokenPageProps, state: BrokenPageState) {
    return at === state.at ? null : { at, failed: undefined };
  }

  static getDerivedStateFromError(error: unknown): Partial<BrokenPageState> {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    return (
      <SpeechContext.Consumer>
        {(speech) => (speech ? <Failed error={failed} states={speech.words.states} /> : null)}
      </SpeechContext.Consumer>
    );
  }
}

interface FailedProps {
  readonly error: Error;
  readonly states: Words['states'];
}

function Failed({ error, states }: FailedProps) {
  const file =
    error instanceof PartNotLoaded
      ? error.file
      : error instanceof FileNotServed
        ? error.url
        : undefined;
  return file !== undefined ? (
    <StatePage
      title={states.notLoadedTitle}
      text={states.notLoadedText(file)}
      ways={[{ text: states.retry, href: '' }]}
    />
  ) : (
    <StatePage title={states.broken} text={`${states.brokenText} ${error.message}`} />
  );
}
