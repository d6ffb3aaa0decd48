import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TeamsHost } from './teams.ts';

/** A quiet teal: status colours stay the loudest thing on the page. */
const teal: BrandVariants = {
  10: '#001110',
  20: '#04211f',
  30: '#062f2c',
  40: '#0a3d39',
  50: '#0e4b47',
  60: '#135a54',
  70: '#186962',
  80: '#1a7169',
  90: '#3a897f',
  100: '#55998f',
  110: '#70a99f',
  120: '#8bbab1',
  130: '#a6cac3',
  140: '#c1dbd6',
  150: '#dcece9',
  160: '#f0f7f6',
};

const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', 'Figtree Variable', system-ui, sans-serif";

const light: Theme = { ...createLightTheme(teal), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(teal),
  fontFamilyBase,
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorCompoundBrandForeground1: teal[120],
};
const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

/** Light, dark or high contrast: as Teams says, or else as the system says. */
export function useTheme(teams: TeamsHost | null): Theme {
  const [name, setName] = useState(() => teams?.theme ?? systemTheme());
  useEffect(() => {
    if (teams) {
      teams.onTheme(setName);
      return undefined;
    }
    const follow = (): void => setName(systemTheme());
    const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, [teams]);
  if (name === 'contrast') return contrast;
  return name === 'dark' ? dark : light;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

function systemTheme(): string {
  if (window.matchMedia(FORCED).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'default';
}
