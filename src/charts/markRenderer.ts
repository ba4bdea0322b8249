import { createContext, type ReactElement } from 'react';
import createReconciler from 'react-reconciler';
import { ConcurrentRoot, DefaultEventPriority } from 'react-reconciler/constants.js';
import { Mark, type MarkProps, MarkText } from './mark.ts';
import { runFrames } from './markWindow.ts';

const nothing = () => undefined;
const never = () => false;
const always = () => true;
const none = () => null;

const add = (parent: Mark, child: Mark | MarkText) => parent.add(child);
const addBefore = (parent: Mark, child: Mark | MarkText, next: Mark | MarkText) =>
  parent.add(child, next);
const remove = (parent: Mark, child: Mark | MarkText) => parent.remove(child);

let priority = 0;

/** React for a tree of marks in memory, which needs no window. Nothing in it suspends or hydrates. */
const RENDERER = createReconciler<
  string,
  MarkProps,
  Mark,
  Mark,
  MarkText,
  never,
  never,
  never,
  Mark,
  Mark | MarkText,
  boolean,
  never,
  NodeJS.Timeout,
  -1,
  null,
  null,
  null,
  never,
  never,
  never
>({
  rendererPackageName: 'red-banner-marks',
  rendererVersion: '1',
  extraDevToolsConfig: null,
  isPrimaryRenderer: true,
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  supportsMicrotasks: true,
  scheduleMicrotask: queueMicrotask,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  noTimeout: -1,

  createInstance: (type, props) => new Mark(type, props),
  createTextInstance: (text) => new MarkText(text),
  appendInitialChild: add,
  appendChild: add,
  appendChildToContainer: add,
  insertBefore: addBefore,
  insertInContainerBefore: addBefore,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer: (mark) => {
    mark.children.length = 0;
  },
  commitUpdate: (mark, _type, _last, props) => {
    mark.props = props;
  },
  commitTextUpdate: (mark, _last, text) => {
    mark.text = text;
  },
  finalizeInitialChildren: never,
  shouldSetTextContent: never,
  getRootHostContext: always,
  getChildHostContext: always,
  getPublicInstance: (mark) => mark,
  prepareForCommit: none,
  resetAfterCommit: nothing,
  preparePortalMount: nothing,
  detachDeletedInstance: nothing,

  setCurrentUpdatePriority: (next) => {
    priority = next;
  },
  getCurrentUpdatePriority: () => priority,
  resolveUpdatePriority: () => priority || DefaultEventPriority,
  resolveEventType: none,
  resolveEventTimeStamp: () => -1,
  shouldAttemptEagerTransition: never,
  trackSchedulerEvent: nothing,
  requestPostPaintCallback: nothing,
  bindToConsole: () => nothing,

  maySuspendCommit: never,
  maySuspendCommitOnUpdate: never,
  maySuspendCommitInSyncRender: never,
  preloadInstance: always,
  startSuspendingCommit: none,
  suspendInstance: nothing,
  suspendOnActiveViewTransition: nothing,
  waitForCommitToBeReady: none,
  getSuspendedCommitReason: none,
  NotPendingTransition: null,
  HostTransitionContext: createContext(null),
  resetFormInstance: nothing,
  getInstanceFromNode: none,
  getInstanceFromScope: none,
  prepareScopeUpdate: nothing,
  beforeActiveInstanceBlur: nothing,
  afterActiveInstanceBlur: nothing,
});

/**
 * Renders an element with all its effects, and passes the container of the marks to a function.
 *
 * @returns the result of the function
 * @throws the first error of a component or an effect
 */
export function withMarks<T>(element: ReactElement, read: (container: Mark) => T): T {
  const container = new Mark('', {});
  const errors: unknown[] = [];
  const fail = (error: unknown) => errors.push(error);
  const root = RENDERER.createContainer(
    container,
    ConcurrentRoot,
    null,
    false,
    null,
    '',
    fail,
    fail,
    fail,
    nothing,
    null,
  );
  const show = (shown: ReactElement | null) => {
    RENDERER.updateContainerSync(shown, root, null, null);
    // Recharts collects some changes until the next frame.
    do RENDERER.flushSyncWork();
    while (RENDERER.flushPassiveEffects() || runFrames());
  };
  show(element);
  try {
    if (errors.length > 0) throw errors[0];
    return read(container);
  } finally {
    // Recharts keeps listeners until it is unmounted.
    show(null);
  }
}
