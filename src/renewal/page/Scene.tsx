import type { ReactNode } from 'react';
import styles from './Scene.module.css';

/** Two halves of a scene: beside each other where it is wide enough. */
export function Halves({ children }: { readonly children: ReactNode }) {
  return <div className={styles.halves}>{children}</div>;
}

interface SceneProps {
  /** Its address within the page. */
  readonly id: string;
  /** Which of the scenes it is: 淘汰落后. */
  readonly scene: string;
  /** The finding, in a sentence. */
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** What a part of the page finds, under the name of its scene. */
export function SceneHeading({ id, scene, title }: Pick<SceneProps, 'id' | 'scene' | 'title'>) {
  return (
    <h2 id={id} className={styles.heading}>
      <span className={styles.name}>{scene}</span> <span>{title}</span>
    </h2>
  );
}

/** A part of the page: its name, what it finds, and that. */
export function Scene({ id, scene, title, text, children }: SceneProps) {
  return (
    <section className={styles.scene} id={id} aria-labelledby={`${id}-title`}>
      <SceneHeading id={`${id}-title`} scene={scene} title={title} />
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </section>
  );
}
