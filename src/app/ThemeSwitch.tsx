import { useSpeech } from '../ui/language.tsx';
import { useBoard, useBoardStore } from './BoardContext.tsx';
import styles from './ThemeSwitch.module.css';

/** Switches between light, dark and the system's theme, and stores the choice. */
export function ThemeSwitch() {
  const { shell } = useSpeech().words;
  const theme = useBoard((board) => board.theme);
  const store = useBoardStore();
  return (
    <details className={styles.switch} data-picker data-needs-script>
      <summary aria-label={shell.theme}>
        <svg
          width="18"
          height="18"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2v12a6 6 0 000-12z" fill="currentColor" />
        </svg>
      </summary>
      <fieldset>
        <legend>{shell.theme}</legend>
        {(['light', 'dark', 'system'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              value={choice}
              checked={theme === choice}
              onChange={() => store.getState().setTheme(choice)}
            />
            {shell.themes[choice]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
