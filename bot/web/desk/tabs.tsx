import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXS },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

export interface TabOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  /** Pressed by the shortcut of this name. */
  readonly shortcut?: string;
}

interface TabsProps<V extends string> {
  readonly label: string;
  readonly panelId: string;
  readonly tabs: readonly TabOption<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

/**
 * Tabs as the ARIA practices describe them: one stop for Tab, arrows between them.
 * Not Fluent's `TabList`: that leaves hidden elements in the page that can be focused,
 * which axe-core finds fault with.
 */
export function Tabs<V extends string>({ label, panelId, tabs, chosen, onChoose }: TabsProps<V>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ value }) => value === chosen);
    const next = (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
    onChoose(tab.value);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ value, label: text, shortcut }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`${panelId}-${value}`}
          aria-selected={value === chosen}
          aria-controls={panelId}
          tabIndex={value === chosen ? 0 : -1}
          data-shortcut={shortcut}
          className={mergeClasses(styles.tab, value === chosen && styles.chosen)}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
