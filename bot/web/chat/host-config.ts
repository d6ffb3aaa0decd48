import { HostConfig } from 'adaptivecards';

const FONT = 'var(--font)';

const colours = (color: string, subtle: string) => ({ default: color, subtle });

const text = {
  default: colours('var(--ink)', 'var(--ink-soft)'),
  dark: colours('var(--ink)', 'var(--ink-soft)'),
  light: colours('var(--ink)', 'var(--ink-soft)'),
  accent: colours('var(--accent-ink)', 'var(--accent-ink)'),
  good: colours('var(--ink)', 'var(--ink-soft)'),
  warning: colours('var(--ink)', 'var(--ink-soft)'),
  attention: colours('var(--alert)', 'var(--alert)'),
};

const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: text });

/**
 * How cards look on our page. Colours are the page's own variables, so that
 * dark mode and high contrast reach into the cards. Buttons have one style
 * whatever a card asks for: no choice outranks another.
 */
export const hostConfig = new HostConfig({
  fontFamily: FONT,
  fontTypes: { default: { fontFamily: FONT }, monospace: { fontFamily: 'var(--font-mono)' } },
  supportsInteractivity: true,
  spacing: { small: 4, default: 10, medium: 16, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--well)'),
    accent: container('var(--well)'),
    good: container('var(--well)'),
    warning: container('var(--well)'),
    attention: container('var(--well)'),
  },
  actions: {
    maxActions: 12,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
  // The page's own heading is the first.
  textBlock: { headingLevel: 2 },
  factSet: {
    title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 190 },
    value: { color: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: '' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { weight: 'default', color: 'attention' },
  },
});
