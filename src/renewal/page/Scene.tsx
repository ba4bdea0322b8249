import type { ReactNode } from 'react';
import styles from './Scene.module.css';

/** Two halves of a scene, side by side if it is wide enough. */
export function Halves({ children }: { readonly children: ReactNode }) {
  return <div className={styles.halves}>{children}</div>;
}

interface SceneProps {
  /** The id of its anchor on the page. */
  readonly id: string;
  /** The name of the scene, such as 淘汰落后. */
  readonly scene: string;
  /** The finding, as a sentence. */
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** The name of a scene and, below it, the finding. */
export function SceneHeading({ id, scene, title }: Pick<SceneProps, 'id' | 'scene' | 'title'>) {
  return (
    <h2 id={id} className={styles.heading}>
      <span className={styles.name}>{scene}</span> <span>{title}</span>
    </h2>
  );
}

/** A section of the page: its name, its finding and its content. */
export function Scene({ id, scene, title, text, children }: SceneProps) {
  return (
    <section className={styles.scene} id={id} aria-labelledby={`${id}-title`}>
      <SceneHeading id={`${id}-title`} scene={scene} title={title} />
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </section>
  );
}
