import { Component, type ReactNode } from 'react';
import { StatePage } from '../pages/states/StatePage.tsx';
import { SpeechContext } from '../ui/language.tsx';

interface BrokenPageProps {
  /** Names the page; another page is tried afresh. */
  readonly at: string;
  readonly children: ReactNode;
}

interface BrokenPageState {
  readonly at: string;
  readonly failed: string | undefined;
}

/** Says so when a page cannot be drawn, instead of leaving a blank one. */
export class BrokenPage extends Component<BrokenPageProps, BrokenPageState> {
  override state: BrokenPageState = { at: this.props.at, failed: undefined };

  static getDerivedStateFromProps({ at }: BrokenPageProps, state: BrokenPageState) {
    return at === state.at ? null : { at, failed: undefined };
  }

  static getDerivedStateFromError(error: unknown): Partial<BrokenPageState> {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    return (
      <SpeechContext.Consumer>
        {(speech) =>
          speech ? (
            <StatePage
              title={speech.words.states.broken}
              text={`${speech.words.states.brokenText} ${failed}`}
            />
          ) : null
        }
      </SpeechContext.Consumer>
    );
  }
}
