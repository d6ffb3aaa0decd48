import '@fontsource-variable/figtree/wght.css';
import { createRoot } from 'react-dom/client';
import { DeskPage } from './desk-page.tsx';
import { startTeams } from './teams.ts';
import { loadTexts, pageLanguage } from './texts.ts';
import './desk.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const [teams, texts] = await Promise.all([startTeams(), loadTexts(pageLanguage())]);
document.documentElement.lang = texts.language;
createRoot(root).render(<DeskPage teams={teams} texts={texts} />);
